import { CheckField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { chosenOf, Layers, PlainButton, type Choice } from '../network';
import { saidChoice } from './chosen-words';
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
  const { language } = useLanguage();
  const { asked, left } = chosenOf(view);
  const list = (lead: string, choices: readonly Choice[]) =>
    choices.length > 0 && (
      <div>
        <p>{lead}</p>
        <ul>
          {choices.map((one) => (
            <li key={one}>{saidChoice(one, view, data?.path ?? [], language)}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <section aria-label={t.filters} className={classes.counted}>
      <h2>{t.filters}</h2>
      <p>{t.key}</p>
      <CheckField label={t.hub} checked={view.hub} onChange={(hub) => update({ hub })} look="small" />
      {list(t.asked, asked)}
      {list(t.left, left)}
      {asked.length + left.length > 0 && (
        <PlainButton onClick={() => update(everything)}>{t.allBack}</PlainButton>
      )}
      <Layers state={{ view, update, network: undefined }} />
    </section>
  );
}
