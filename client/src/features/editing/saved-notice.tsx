import { useLocation } from 'react-router';
import { useTexts } from '../../lib/i18n';
import classes from './editing.module.css';
import type { Saved } from './saved';
import { texts } from './texts';
import { UndoButton } from './undo-button';

/** On the page that one is led to after saving: that it is saved, and how to take it back. */
export function SavedNotice() {
  const t = useTexts(texts);
  const { state } = useLocation() as { state: { saved?: Saved } | null };
  if (!state?.saved) return null;
  return (
    <span className={classes.saved}>
      <UndoButton change={state.saved.change} saved={t.saved} />
    </span>
  );
}
