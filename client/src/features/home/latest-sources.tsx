import { useQuery } from '@apollo/client/react';
import { sourceKinds } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import { LatestSourcesDocument } from './home.generated';
import classes from './home.module.css';
import { texts } from './texts';

const SHOWN = 5;

/** The latest real documents; what is invented has a line of its own below. */
export function LatestSources() {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { data } = useQuery(LatestSourcesDocument);
  if (!data) return null;
  const latest = data.sources
    .filter(({ fictitious, sourceKind }) => !fictitious && sourceKind !== 'REFERENCE_DATA')
    .toSorted((one, other) => other.date.localeCompare(one.date))
    .slice(0, SHOWN);
  return (
    <section className={classes.sources}>
      <h2>{t.latest}</h2>
      <ul className={classes.sourceList}>
        {latest.map((source) => (
          <li key={source.id}>
            <span className={classes.sourceKey}>{source.key}</span>
            <span>
              <ThingLink thing={source} />
              <span className={classes.sourceWhere}>
                {[
                  term(sourceKinds, source.sourceKind),
                  source.publisher ?? source.author,
                  formatDate(source.date, language),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <KeptLink to="/sources">{t.allSources}</KeptLink>
      </p>
    </section>
  );
}
