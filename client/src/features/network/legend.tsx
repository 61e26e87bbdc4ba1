import {
  functions,
  modalities,
  stances,
  tieKinds,
  type ActorTypeCode,
} from '@maillage/graph-schema/vocabulary';
import { useMemo } from 'react';
import { Disclosure } from '../../components/disclosure';
import { useTexts } from '../../lib/i18n';
import { ActorTypeShape, functionHue, StanceLine, TieKindLine } from '../facts';
import { PlainButton } from './controls';
import { GroupsFound } from './groups-found';
import { Layers } from './layers';
import { LegendGroup } from './legend-group';
import { legendCountsThen, territoryTermsOf } from './legend-counts';
import classes from './legend.module.css';
import { OtherShape } from './other-shape';
import { typeTerms } from './party-types';
import { SizeChoice } from './size-choice';
import { countChanges, tieChanges } from './tie-change';
import { texts } from './texts';
import type { NetworkState } from './use-network';
import { NO_FUNCTION } from './view-address';

const everything = {
  changes: [],
  stances: [],
  modalities: [],
  functions: [],
  types: [],
  highlighted: [],
  territories: [],
  communities: [],
} as const;

interface LegendProps {
  readonly state: NetworkState;
  /** Closed at first: on a telephone it is longer than everything else together. */
  readonly closed: boolean;
}

/** What shapes, colours and lines mean, with how many there are: each entry fades what it stands for. */
export function Legend({ state, closed }: LegendProps) {
  const t = useTexts(texts);
  return (
    <section aria-label={t.legend} className={classes.legend}>
      {closed ? (
        <Disclosure label={t.legendAndFilters} printed>
          <Entries state={state} />
        </Disclosure>
      ) : (
        <>
          <h2>{t.legend}</h2>
          <Entries state={state} />
        </>
      )}
    </section>
  );
}

function Entries({ state }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { view, update, chosen, emphasis } = state;
  const { comparison } = emphasis;
  const changes = useMemo(
    () => comparison && new Map(Object.entries(countChanges(chosen.ties, comparison))),
    [chosen, comparison],
  );
  const { day } = emphasis;
  // Of the day that is looked at; not of what is brought out, for what is unticked would count for nothing.
  const counts = useMemo(() => legendCountsThen(chosen, { day, comparison }), [chosen, day, comparison]);
  const territoryTerms = useMemo(() => territoryTermsOf(chosen.nodes), [chosen]);
  const faded = Object.keys(everything).some((key) => view[key as keyof typeof everything].length > 0);
  const functionTerms = useMemo(
    () => [
      ...functions,
      {
        code: NO_FUNCTION,
        label: { fr: t.noFunction, en: t.noFunction },
        definition: { fr: t.noFunctionText, en: t.noFunctionText },
      } as const,
    ],
    [t],
  );
  return (
    <>
      <p className={classes.lead}>
        {t.legendLead} {faded && <PlainButton onClick={() => update(everything)}>{t.reset}</PlainButton>}
      </p>
      {changes && (
        <LegendGroup
          title={t.changes}
          terms={tieChanges}
          counts={changes}
          chosen={view.changes}
          onChange={(codes) => update({ changes: codes })}
          mark={(code) => <span className={classes.change} data-change={code} />}
        />
      )}
      <SizeChoice state={state} />
      <GroupsFound state={state} />
      <LegendGroup
        title={t.functions}
        terms={functionTerms}
        counts={counts.functions}
        chosen={view.functions}
        onChange={(codes) => update({ functions: codes })}
        mark={(code) => (
          <span
            className={classes.dot}
            style={code === NO_FUNCTION ? undefined : { background: functionHue(code) }}
          />
        )}
      />
      <LegendGroup
        title={t.types}
        terms={typeTerms}
        counts={counts.types}
        chosen={view.types}
        onChange={(codes) => update({ types: codes })}
        mark={(code) =>
          code === 'POLE' || code === 'PLACE' || code === 'BODY' || code === 'PERSON' ? (
            <OtherShape kind={code} />
          ) : (
            <ActorTypeShape type={code satisfies ActorTypeCode} />
          )
        }
      />
      <LegendGroup
        title={t.kinds}
        terms={tieKinds}
        counts={counts.kinds}
        chosen={view.highlighted}
        onChange={(codes) => update({ highlighted: codes })}
        mark={(code) => <TieKindLine kind={code} />}
      />
      <LegendGroup
        title={t.stances}
        terms={stances}
        counts={counts.stances}
        chosen={view.stances}
        onChange={(codes) => update({ stances: codes })}
        mark={(code) => <StanceLine stance={code} />}
      />
      <LegendGroup
        title={t.modalities}
        terms={modalities}
        counts={counts.modalities}
        chosen={view.modalities}
        onChange={(codes) => update({ modalities: codes })}
      />
      <LegendGroup
        title={t.territories}
        terms={territoryTerms}
        counts={counts.territories}
        chosen={view.territories}
        onChange={(codes) => update({ territories: codes })}
      />
      <ul className={classes.notes}>
        <li>
          <span className={classes.diamond} aria-hidden="true" /> {t.cooperationNode}
        </li>
        <li>
          <span className={classes.broken} aria-hidden="true" /> {t.invented}
        </li>
      </ul>
      <Layers state={state} />
    </>
  );
}
