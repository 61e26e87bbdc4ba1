import { cooperationKinds, isCooperationKind, type TieKindCode } from '@maillage/graph-schema/vocabulary';
import { Disclosure } from '../../components/disclosure';
import { CheckField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { chosenOf, dayOf, firstLayers, PlainButton } from '../network';
import { ChosenList } from '../network-groups';
import classes from './measures-page.module.css';
import { texts } from './texts';
import { useInvented } from './use-invented';
import type { Measures, MeasuresState } from './use-measures';

interface CountedProps {
  readonly state: {
    readonly view: MeasuresState['view'];
    readonly update: MeasuresState['update'];
    readonly data: Pick<Measures, 'path'> | undefined;
  };
  /** Whether what is measured is itself invented. */
  readonly isInvented?: boolean;
}

/** What of the network is measured, and what else of the address counts or does not. */
export function Counted({ state, isInvented = false }: CountedProps) {
  const { view, update, data } = state;
  const t = useTexts(texts);
  const { asked, left } = chosenOf(view);
  const { isChoice } = useInvented(view, isInvented);
  const confirmed = view.stances.join() === 'CONFIRMED';
  // What has a control of its own is not said a second time.
  const told = asked.filter((one) => one !== 'day' && !(one === 'stances' && confirmed));
  const path = data?.path ?? [];
  return (
    <section aria-label={t.counted} className={classes.counted}>
      <h2>{t.counted}</h2>
      <CheckField
        label={t.outsiders}
        checked={view.outsiders}
        onChange={(outsiders) => update({ outsiders })}
        look="small"
      />
      <CheckField label={t.hub} checked={view.hub} onChange={(hub) => update({ hub })} look="small" />
      <p className={classes.hint}>{t.hubText}</p>
      {isChoice && (
        <CheckField
          label={t.countInvented}
          checked={view.invented}
          onChange={(invented) => update({ invented })}
          look="small"
        />
      )}
      <CheckField
        label={t.confirmed}
        checked={confirmed}
        onChange={(only) => update({ stances: only ? ['CONFIRMED'] : [] })}
        look="small"
      />
      {view.stances.length + view.modalities.length === 0 && <p className={classes.hint}>{t.contested}</p>}
      <label className={classes.day}>
        {t.day}
        <input
          type="date"
          value={view.day ? dayOf(view.day) : ''}
          onChange={({ currentTarget }) => update({ day: currentTarget.value || null })}
        />
      </label>
      {view.day ? (
        <PlainButton onClick={() => update({ day: null })}>{t.allTime}</PlainButton>
      ) : (
        <p className={classes.hint}>{t.allTime}</p>
      )}
      <Kinds state={state} />
      <ChosenList lead={t.asked} choices={told} view={view} path={path} />
      <ChosenList lead={t.left} choices={left} view={view} path={path} />
    </section>
  );
}

/** The kinds of cooperation that count; structural ties never do. */
function Kinds({ state: { view, update } }: CountedProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const chosen = view.layers.filter(isCooperationKind);
  const toggle = (code: TieKindCode): void =>
    update({
      layers: view.layers.includes(code) ? view.layers.filter((one) => one !== code) : [...view.layers, code],
    });
  return (
    <Disclosure label={`${t.kinds} (${chosen.length}/${cooperationKinds.length})`}>
      <PlainButton onClick={() => update({ layers: firstLayers })}>{t.allKinds}</PlainButton>
      <fieldset className={classes.kinds}>
        <legend className="visually-hidden">{t.kinds}</legend>
        {cooperationKinds.map(({ code, label }) => (
          <CheckField
            key={code}
            label={label[language]}
            checked={view.layers.includes(code)}
            onChange={() => toggle(code)}
            look="small"
          />
        ))}
      </fieldset>
    </Disclosure>
  );
}
