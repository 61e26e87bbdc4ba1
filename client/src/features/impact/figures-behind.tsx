import { useQuery } from '@apollo/client/react';
import { saidWays, yearlyFigures } from '@maillage/graph-schema/vocabulary';
import { NextPage } from '../../components/next-page';
import { QueryState } from '../../components/query-state';
import { formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { useUrlState } from '../../lib/url-state';
import { ThingLink } from '../facts';
import { figureTexts } from './figure-texts';
import { FiguresBehindDocument, type FiguresBehindQuery } from './impact.generated';
import classes from './impact.module.css';
import { colon, readingText } from './reading-text';
import type { MemberIndicator } from './use-impact';
import { view } from './view';

/** As many as the API gives at once: a pole of a hundred members, who each have two years in a change. */
const PAGE = 200;

interface FiguresBehindProps {
  readonly title: string;
  readonly indicator: MemberIndicator['code'];
  readonly year: number;
}

/** What each member gave of a sum, for who may read it; asked for when the sum is opened. */
export function FiguresBehind({ title, indicator, year }: FiguresBehindProps) {
  const [{ pole, invented, territory }] = useUrlState(view);
  const { data, error, refetch, fetchMore } = useQuery(FiguresBehindDocument, {
    // The count that was clicked can be newer than a list that was read before.
    fetchPolicy: 'cache-and-network',
    variables: {
      ...{ pole: pole || null, withFictitious: invented, territory: territory || null },
      ...{ indicator, year, first: PAGE },
    },
  });
  return (
    <section aria-label={title} className={classes.records}>
      <QueryState data={data?.figuresBehind} error={error} onRetry={() => void refetch()}>
        {(figures) => (
          <>
            <ul>
              {figures.nodes.map((one) => (
                <FigureLine key={one.figure.id} given={one} />
              ))}
            </ul>
            <NextPage of={figures} fetchMore={fetchMore} />
          </>
        )}
      </QueryState>
    </section>
  );
}

function FigureLine({ given }: { readonly given: FiguresBehindQuery['figuresBehind']['nodes'][number] }) {
  const t = useTexts(figureTexts);
  const { language } = useLanguage();
  const term = useTerm();
  const { actor, figure } = given;
  return (
    <li>
      <ThingLink thing={actor} /> — {term(yearlyFigures, figure.figure)} {figure.year}
      {colon(language)} <strong>{readingText({ ...figure, text: null }, language)}</strong>{' '}
      <span className={classes.aside}>
        {t.said(term(saidWays, figure.saidHow), formatWhen(figure.saidOn.slice(0, 10), language))}
      </span>
    </li>
  );
}
