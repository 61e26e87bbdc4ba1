import {
  actorTypes,
  cooperationKinds,
  functions,
  modalities,
  stances,
  structuralTieKinds,
  tieKinds,
  type Term,
  type TieKindCode,
} from '@maillage/graph-schema/vocabulary';
import { useMemo, type ReactNode } from 'react';
import { Disclosure } from '../../components/disclosure';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ActorTypeShape, functionHue, StanceLine } from '../facts';
import classes from './network.module.css';
import { texts } from './texts';
import type { NetworkState } from './use-network';
import { firstLayers } from './view-address';

interface GroupProps<C extends string> {
  readonly title: string;
  readonly terms: readonly (Term & { readonly code: C })[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly C[];
  readonly onChange: (codes: readonly C[]) => void;
  readonly mark?: (code: C) => ReactNode;
}

/** Entries that bring out what they stand for; those that nothing in the drawing has are left out. */
function LegendGroup<C extends string>({ title, terms, counts, chosen, onChange, mark }: GroupProps<C>) {
  const { language } = useLanguage();
  const present = terms.filter(({ code }) => (counts.get(code) ?? 0) > 0 || chosen.includes(code));
  if (present.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {present.map((term) => {
        const on = chosen.includes(term.code);
        return (
          <button
            key={term.code}
            type="button"
            className={classes.entry}
            aria-pressed={on}
            data-off={chosen.length > 0 && !on}
            title={term.definition[language]}
            onClick={() =>
              onChange(on ? chosen.filter((code) => code !== term.code) : [...chosen, term.code])
            }
          >
            {mark?.(term.code)}
            <span>{term.label[language]}</span>
            <span className={classes.count}>{counts.get(term.code) ?? 0}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function counting(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** What shapes, colours and lines mean, with how many there are; and which layers are drawn. */
export function Legend({ state }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { view, update, chosen } = state;
  const counts = useMemo(
    () => ({
      kinds: counting(chosen.ties.map((tie) => tie.kind)),
      stances: counting(chosen.ties.map((tie) => tie.stance)),
      modalities: counting(chosen.ties.map((tie) => tie.modality)),
      functions: counting(chosen.nodes.flatMap((node) => node.functions)),
      types: counting(chosen.nodes.flatMap((node) => node.actorType ?? [])),
    }),
    [chosen],
  );
  const emphasised =
    view.stances.length +
      view.modalities.length +
      view.functions.length +
      view.types.length +
      view.highlighted.length >
    0;
  return (
    <section aria-label={t.legend} className={classes.legend}>
      <p className={classes.quiet}>{t.legendLead}</p>
      {emphasised && (
        <button
          type="button"
          className={classes.plain}
          onClick={() => update({ stances: [], modalities: [], functions: [], types: [], highlighted: [] })}
        >
          {t.reset}
        </button>
      )}
      <LegendGroup
        title={t.functions}
        terms={functions}
        counts={counts.functions}
        chosen={view.functions}
        onChange={(codes) => update({ functions: codes })}
        mark={(code) => <span className={classes.dot} style={{ background: functionHue(code) }} />}
      />
      <LegendGroup
        title={t.types}
        terms={actorTypes}
        counts={counts.types}
        chosen={view.types}
        onChange={(codes) => update({ types: codes })}
        mark={(code) => <ActorTypeShape type={code} />}
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
        title={t.kinds}
        terms={tieKinds}
        counts={counts.kinds}
        chosen={view.highlighted}
        onChange={(codes) => update({ highlighted: codes })}
      />
      <p className={classes.note}>
        <span className={classes.diamond} aria-hidden="true" /> {t.cooperationNode}
      </p>
      <p className={classes.note}>
        <span className={classes.broken} aria-hidden="true" /> {t.invented}
      </p>
      <Disclosure label={t.layers}>
        <Layers state={state} />
      </Disclosure>
    </section>
  );
}

/** Which kinds of tie are in the drawing at all. */
function Layers({ state: { view, update, network } }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const counts = useMemo(() => counting((network?.ties ?? []).map((tie) => tie.kind)), [network]);
  const toggle = (code: TieKindCode): void =>
    update({
      layers: view.layers.includes(code) ? view.layers.filter((one) => one !== code) : [...view.layers, code],
    });
  return (
    <div className={classes.layers}>
      <p className={classes.quiet}>{t.layersLead}</p>
      <button type="button" className={classes.plain} onClick={() => update({ layers: firstLayers })}>
        {t.firstLayers}
      </button>
      {(
        [
          [t.structural, structuralTieKinds],
          [t.cooperations, cooperationKinds],
        ] as const
      ).map(([title, kinds]) => (
        <fieldset key={title} className={classes.group}>
          <legend>{title}</legend>
          {kinds.map((kind) => (
            <label key={kind.code} className={classes.check}>
              <input
                type="checkbox"
                checked={view.layers.includes(kind.code)}
                onChange={() => toggle(kind.code)}
              />
              <span>{kind.label[language]}</span>
              <span className={classes.count}>{counts.get(kind.code) ?? 0}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
