import { CheckField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { chosenOf, Layers, PlainButton } from '../network';
import { ChosenList } from './chosen-list';
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

interface CountedProps {
  readonly state: Pick<GroupsState, 'view' | 'update' | 'data'>;
}

/** What circles and lines mean, and what of the network is counted in them. */
export function Counted({ state: { view, update, data } }: CountedProps) {
  const t = useTexts(texts);
  const { asked, left } = chosenOf(view);
  const path = data?.path ?? [];
  return (
    <section aria-label={t.filters} className={classes.counted}>
      <h2>{t.filters}</h2>
      <p>{t.key}</p>
      <CheckField label={t.hub} checked={view.hub} onChange={(hub) => update({ hub })} look="small" />
      <ChosenList lead={t.asked} choices={asked} view={view} path={path} />
      <ChosenList lead={t.left} choices={left} view={view} path={path} />
      {asked.length + left.length > 0 && (
        <PlainButton onClick={() => update(everything)}>{t.allBack}</PlainButton>
      )}
      <Layers state={{ view, update, network: undefined }} />
    </section>
  );
}
