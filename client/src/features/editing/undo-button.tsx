import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useUndo } from '../history';
import classes from './editing.module.css';
import { texts } from './texts';

interface UndoButtonProps {
  readonly change: string;
  /** Said before the button, until there is something else to say. */
  readonly saved?: string;
}

/** Takes back all that was just saved, of which this is one change, unless somebody has built on it since. */
export function UndoButton({ change, saved }: UndoButtonProps) {
  const t = useTexts(texts);
  const { state, undo } = useUndo(change, true, t.undoWhy);
  const start = (): void => {
    if (state.step !== 'busy') void undo(false);
  };
  const said =
    state.step === 'done'
      ? t.undone
      : state.step === 'losing'
        ? t.undoLate
        : state.step === 'refused'
          ? state.message
          : saved;
  const status = (
    <span role="status" className={classes.said}>
      {said}
    </span>
  );
  const isOver = state.step === 'done' || state.step === 'losing';
  return (
    <>
      {saved && status}
      {!isOver && (
        <Button onClick={start} aria-disabled={state.step === 'busy'}>
          {t.undo}
        </Button>
      )}
      {!saved && status}
    </>
  );
}
