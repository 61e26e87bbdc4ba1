import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { doingTexts } from './doing-texts';
import type { FieldName, TypedFields } from './pledge-fields';
import classes from './purchases.module.css';

interface PledgeClashProps {
  readonly clashes: readonly FieldName[];
  /** As it is saved by now. */
  readonly theirs: TypedFields;
  /** Gives up what was typed. */
  readonly onTake: () => void;
}

/** A pledge that was changed meanwhile in what is typed here too: what is saved, and both ways on. */
export function PledgeClash({ clashes, theirs, onTake }: PledgeClashProps) {
  const t = useTexts(doingTexts);
  const said = (name: FieldName): string => {
    const value = theirs[name];
    return typeof value === 'string' ? value.trim() || t.nothingSaid : value ? t.yes : t.no;
  };
  return (
    <div className={classes.cliff} role="alert">
      <p>{t.clash(clashes.map((name) => `${t.clashFields[name]} ${said(name)}`).join(', '))}</p>
      <Button onClick={onTake}>{t.takeSaved}</Button>
    </div>
  );
}
