import { useQuery } from '@apollo/client/react';
import { KeptLink } from '../../components/kept-link';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './waiting.module.css';
import { WaitingDocument } from './waiting.generated';
import { waitingTexts } from './waiting-texts';

interface Over {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

interface OfPolesProps {
  readonly poles: readonly Over[];
}

interface OfActorsProps {
  readonly actors: readonly Over[];
}

const counted = ['CONTESTED', 'UNANSWERED'] as const;

/** How much waits in the inbox of each pole that one facilitates, of what can be counted at once. */
export function WaitingOfPoles({ poles }: OfPolesProps) {
  const t = useTexts(waitingTexts);
  const { waiting, hasFailed } = useWaiting();
  const isOne = poles.length === 1;
  return poles.map(({ id, slug, name }) => {
    const found = waiting?.poles.find(({ pole }) => pole === id);
    const to = isOne ? '/boite' : `/boite?pole=${slug}`;
    return (
      <Counts
        key={id}
        name={isOne ? undefined : name}
        counts={counted.map((code) => ({
          to,
          label: t.kinds[code],
          count: found?.kinds.find(({ kind }) => kind === code)?.total,
        }))}
        none={t.noneOfPole}
        hasFailed={hasFailed}
      />
    );
  });
}

/** How many ties wait for the answer of each structure that one acts for. */
export function WaitingOfActors({ actors }: OfActorsProps) {
  const t = useTexts(waitingTexts);
  const { waiting, hasFailed } = useWaiting();
  const isOne = actors.length === 1;
  return (
    <Counts
      counts={actors.map(({ id, slug, name }) => ({
        to: isOne ? '/ma-structure' : `/ma-structure?pour=${slug}`,
        label: isOne ? t.toAnswer : t.toAnswerBy(name),
        count: waiting?.actors.find(({ actor }) => actor === id)?.toAnswer,
      }))}
      none={t.noneToAnswer}
      hasFailed={hasFailed}
    />
  );
}

/** Asked once for all that is shown of it, and again by whoever comes back: others answer meanwhile. */
function useWaiting() {
  const { data, error } = useQuery(WaitingDocument, { fetchPolicy: 'cache-and-network' });
  return { waiting: data?.waiting, hasFailed: error !== undefined && !data };
}

interface CountsProps {
  /** Of what, where there are several. */
  readonly name?: string | undefined;
  readonly counts: readonly { readonly to: string; readonly label: string; readonly count?: number }[];
  /** What is said where all is nought. */
  readonly none: string;
  readonly hasFailed: boolean;
}

/** Numbers that come after the page, each with its way: their room is there before them. */
function Counts({ name, counts, none, hasFailed }: CountsProps) {
  const t = useTexts(waitingTexts);
  const { language } = useLanguage();
  const isNothing = counts.every(({ count }) => count === 0);
  return (
    <div className={classes.counts}>
      {name && <span>{name}</span>}
      {hasFailed || isNothing ? (
        <p>{hasFailed ? t.uncounted : none}</p>
      ) : (
        <ul aria-busy={counts.some(({ count }) => count === undefined)}>
          {counts.map(({ to, label, count }) => (
            <li key={`${to} ${label}`}>
              <KeptLink to={to} className={classes.count} data-nothing={count === 0}>
                <span className={classes.label}>{label}</span>{' '}
                <span className={classes.number}>{count !== undefined && formatNumber(count, language)}</span>
              </KeptLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
