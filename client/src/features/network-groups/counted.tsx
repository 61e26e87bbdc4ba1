import { useTexts } from '../../lib/i18n';
import { Layers } from '../network';
import classes from './groups-page.module.css';
import { texts } from './texts';
import type { GroupsState } from './use-groups';

const everything = {
  stances: [],
  modalities: [],
  functions: [],
  types: [],
  highlighted: [],
  territories: [],
  day: null,
  knownOn: null,
} as const;

/** What circles and lines mean, and what of the network is counted in them. */
export function Counted({ state: { view, update } }: { readonly state: GroupsState }) {
  const t = useTexts(texts);
  const { stances, modalities, functions, territories, day, knownOn } = view;
  const more = [...stances, ...modalities, ...functions, ...territories].length > 0 || day || knownOn;
  return (
    <section aria-label={t.filters} className={classes.counted}>
      <h2>{t.filters}</h2>
      <p>{t.key}</p>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={view.hub}
          onChange={(event) => update({ hub: event.currentTarget.checked })}
        />
        {t.hub}
      </label>
      {more && (
        <p>
          {t.filtered}{' '}
          <button type="button" className={classes.plain} onClick={() => update(everything)}>
            {t.allBack}
          </button>
        </p>
      )}
      <Layers state={{ view, update, network: undefined }} />
    </section>
  );
}
