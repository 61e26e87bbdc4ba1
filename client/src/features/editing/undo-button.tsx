import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useUndo } from '../history';
import classes from './editing.module.css';
import { texts } from './texts';

/** Takes back all that was just saved, of which this is one change, unless somebody has built on it since. */
export function UndoButton({ change }: { readonly change: string }) {
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
          : undefined;
  const isOver = state.step === 'done' || state.step === 'losing';
  return (
    <>
      {!isOver && (
        <Button onClick={start} aria-disabled={state.step === 'busy'}>
          {t.undo}
        </Button>
      )}
      <span role="status" className={classes.said}>
        {said}
      </span>
    </>
  );
}
