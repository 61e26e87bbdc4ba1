import { useTexts } from '../../lib/i18n';
import { texts } from './texts';
import classes from './toolbar.module.css';

interface DisplayChoiceProps {
  readonly display: 'carte' | 'tableau';
  readonly onChoose: (display: 'carte' | 'tableau') => void;
}

/** The picture or the table: the same thing. */
export function DisplayChoice({ display, onChoose }: DisplayChoiceProps) {
  const t = useTexts(texts);
  return (
    <div role="group" aria-label={t.display} className={classes.segments}>
      {(['carte', 'tableau'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={display === one} onClick={() => onChoose(one)}>
          {one === 'carte' ? t.map : t.table}
        </button>
      ))}
    </div>
  );
}
