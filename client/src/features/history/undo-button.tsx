import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import classes from './history.module.css';
import { LossList } from './loss-list';
import { texts } from './texts';
import { useUndo } from './use-undo';

interface UndoButtonProps {
  readonly change: string;
  /** What would be undone, in a few words, for who hears the button alone. */
  readonly what: string;
  /** How many changes of one request are undone together; one change alone without it. */
  readonly together?: number;
}

/** Undoes a change once it has been asked whether that is meant, and what it may cost. */
export function UndoButton({ change, what, together }: UndoButtonProps) {
  const t = useTexts(texts);
  const [asked, setAsked] = useState(false);
  const { state, undo, reset } = useUndo(change, together !== undefined, t.undoWhy(what));
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    reset();
    setAsked(false);
    opener.current?.focus();
  };
  if (state.step === 'done')
    return (
      <p role="status" className={classes.done}>
        {state.count > 0 ? t.undone : t.undoneAlready}
      </p>
    );
  return (
    <div className={classes.undo} data-print="no">
      <button
        ref={opener}
        type="button"
        className={classes.undoButton}
        aria-expanded={asked}
        aria-label={together === undefined ? t.undoOf(what) : t.undoAllOf(together)}
        onClick={() => (asked ? close() : setAsked(true))}
      >
        <IconArrowBackUp size={15} aria-hidden /> {together === undefined ? t.undo : t.undoAll}
      </button>
      {asked && (
        <Question together={together} state={state} onUndo={(anyway) => void undo(anyway)} onClose={close} />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly together: number | undefined;
  readonly state: ReturnType<typeof useUndo>['state'];
  readonly onUndo: (anyway: boolean) => void;
  readonly onClose: () => void;
}

function Question({ together, state, onUndo, onClose }: QuestionProps) {
  const t = useTexts(texts);
  const box = useRef<HTMLDivElement>(null);
  const losing = state.step === 'losing';
  const isAll = together !== undefined;
  // What is asked, and what it would cost, is read out when it appears.
  useEffect(() => box.current?.focus(), [losing]);
  const question = isAll ? t.confirmAll(together) : t.confirm;
  return (
    <div
      ref={box}
      className={classes.question}
      role="group"
      aria-label={question}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {losing ? (
        <LossList loss={state.loss} />
      ) : (
        <p>
          {question} {t.kept}
        </p>
      )}
      {state.step === 'refused' && <p role="alert">{state.message}</p>}
      <div className={classes.answers}>
        <Button primary disabled={state.step === 'busy'} onClick={() => onUndo(losing)}>
          {losing ? t.anyway : isAll ? t.yesAll : t.yes}
        </Button>
        <Button onClick={onClose}>{t.no}</Button>
      </div>
    </div>
  );
}
