import { useTexts } from '../../lib/i18n';
import type { TieData } from './network-data';
import classes from './panel.module.css';
import { texts } from './texts';
import { changeOf, type Comparison } from './tie-change';

interface ChangeTextProps {
  readonly tie: TieData;
  readonly comparison: Comparison | null;
}

/** What became of a tie between the two dates that are compared, in words; nothing where none are. */
export function ChangeText({ tie, comparison }: ChangeTextProps) {
  const t = useTexts(texts);
  if (!comparison) return null;
  const change = changeOf(tie, comparison) ?? 'NONE';
  return (
    <span className={classes.change} data-change={change}>
      {t.became[change]}
    </span>
  );
}
