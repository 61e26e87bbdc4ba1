import { EntryField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import classes from './duplicates.module.css';
import { texts } from './texts';

interface WhyFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A word that the history keeps. */
export function WhyField({ value, onChange }: WhyFieldProps) {
  const t = useTexts(texts);
  return (
    <div className={classes.why}>
      <EntryField label={t.why} maxLength={500} value={value} onChange={onChange} />
    </div>
  );
}
