import { SelectField } from '../../components/fields';
import { defineTexts, useTexts } from '../../lib/i18n';
import classes from './acting.module.css';

const texts = defineTexts({ fr: { for: 'Pour la structure' }, en: { for: 'For the structure' } });

interface ActingChoiceProps {
  readonly actors: readonly { readonly slug: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (slug: string) => void;
}

/** For which structure, where one acts for several: the same choice on every page that is about one's own. */
export function ActingChoice({ actors, chosen, onChoose }: ActingChoiceProps) {
  const t = useTexts(texts);
  if (actors.length < 2) return null;
  return (
    <div className={classes.choice} data-print="no">
      <SelectField
        label={t.for}
        value={chosen}
        options={actors.map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={onChoose}
      />
    </div>
  );
}
