import { properties } from '@maillage/graph-schema/vocabulary';
import { useQuery } from '@apollo/client/react';
import { Disclosure } from '../../components/disclosure';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { useUrlState } from '../../lib/url-state';
import { StatementLine, ThingLink } from '../facts';
import { anchors } from './anchors';
import { ImpactPromisesDocument, type ImpactPromisesQuery } from './impact.generated';
import classes from './impact.module.css';
import { outlineTexts } from './outline-texts';
import promiseClasses from './promises.module.css';
import { texts } from './texts';
import { useIsAsked } from './use-asked-part';
import { view } from './view';

interface AskedProps {
  readonly asked: { readonly pole: string | null; readonly withFictitious: boolean };
}

type Entry = ImpactPromisesQuery['promises'][number];

const verdicts = ['KEPT', 'MOVED', 'TO_READ', 'NO_NEWS'] as const;

/** What was announced against what was reported since. */
export function Promises({ asked }: AskedProps) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(ImpactPromisesDocument, { variables: asked });
  const isAsked = useIsAsked(anchors.promises, data !== undefined);
  return (
    <Section title={t.promises} count={data?.promises.length} anchor={anchors.promises} lead={t.promisesText}>
      <QueryState data={data?.promises} error={error} onRetry={() => void refetch()}>
        {(entries) => (entries.length === 0 ? <p>{t.noPromise}</p> : <Register {...{ entries, isAsked }} />)}
      </QueryState>
    </Section>
  );
}

interface RegisterProps {
  readonly entries: readonly Entry[];
  /** Whether the address leads here. */
  readonly isAsked: boolean;
}

function Register({ entries, isAsked }: RegisterProps) {
  const t = useTexts(texts);
  const { showPromises } = useTexts(outlineTexts);
  const [{ verdict }, change] = useUrlState(view);
  const shown = verdict ? entries.filter((one) => one.verdict === verdict) : entries;
  const ordered = verdicts.flatMap((code) => shown.filter((one) => one.verdict === code));
  return (
    <>
      <div role="group" aria-label={t.verdicts} className={promiseClasses.filters} data-print="no">
        <Filter
          label={t.all}
          count={entries.length}
          pressed={verdict === ''}
          onPress={() => change({ verdict: '' })}
        />
        {verdicts.map((code) => (
          <Filter
            key={code}
            label={t[code]}
            count={entries.filter((one) => one.verdict === code).length}
            pressed={verdict === code}
            onPress={() => change({ verdict: verdict === code ? '' : code })}
          />
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {t.count(ordered.length)}
      </p>
      <Disclosure label={showPromises(ordered.length)} opens={isAsked || verdict !== ''} printed>
        <ul className={promiseClasses.promises}>
          {ordered.map((entry) => (
            <Promise key={entry.promise.id} entry={entry} />
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

interface FilterProps {
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Filter({ label, count, pressed, onPress }: FilterProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      disabled={count === 0}
      className={promiseClasses.filter}
    >
      {label} <span>{count}</span>
    </button>
  );
}

function Promise({ entry: { promise, verdict, since } }: { readonly entry: Entry }) {
  const t = useTexts(texts);
  const term = useTerm();
  return (
    <li className={promiseClasses.promise}>
      <p className={promiseClasses.promiseHead}>
        <span className={promiseClasses.verdict} data-verdict={verdict} title={t.verdictText[verdict]}>
          {t[verdict]}
        </span>
        <strong>{term(properties, promise.property)}</strong> <ThingLink thing={promise.about} />
      </p>
      <div className={promiseClasses.sides}>
        <div>
          <p className={promiseClasses.sideLabel}>{t.said}</p>
          <StatementLine statement={promise} />
        </div>
        <div>
          <p className={promiseClasses.sideLabel}>{t.since}</p>
          {since.length === 0 ? (
            <p className={classes.aside}>{t.nothingSince}</p>
          ) : (
            since.map((one) => <StatementLine key={one.id} statement={one} />)
          )}
        </div>
      </div>
    </li>
  );
}
