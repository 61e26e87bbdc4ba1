import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';
import { addressOf } from '../facts';
import { UndoImportDocument } from './notices.generated';
import classes from './notices.module.css';
import { texts } from './texts';
import type { Result, Row } from './use-import';

interface ResultPartProps {
  readonly result: Result;
  /** Of the preview, for names of what was left. */
  readonly rows: readonly Row[];
  readonly onAgain: () => void;
}

/** What an import has put, what it has left and why, and the way back. */
export function ResultPart({ result, rows, onAgain }: ResultPartProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { state, message, undo } = useUndoImport(result.undo);
  const { done, left, ties } = result;
  return (
    <div className={classes.result}>
      <p role="status">
        {t.done(done.length)} {ties > 0 && t.ties(ties)}
      </p>
      <ul className={classes.doneList}>
        {done.map(({ key, name, action }) => (
          <li key={key}>
            {state === 'done' ? (
              name
            ) : (
              <KeptLink to={addressOf({ kind: 'TENDER', slug: key })}>{name}</KeptLink>
            )}{' '}
            <span className={classes.about}>{actionWord(t.actions, action)}</span>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <>
          <h3>{t.left}</h3>
          <ul className={classes.doneList}>
            {left.map(({ key, problems }) => (
              <li key={key}>
                {rows.find((row) => row.key === key)?.title ?? key}
                {' : '}
                {problems.map((one) => messageOfProblem(one, language)).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={classes.actions} data-print="no">
        {result.undo.length > 0 && state !== 'done' && (
          <Button aria-disabled={state === 'busy'} onClick={() => void (state === 'busy' || undo())}>
            {state === 'busy' ? t.undoing : t.undo}
          </Button>
        )}
        <Button primary={done.length === 0 || state === 'done'} onClick={onAgain}>
          {t.change}
        </Button>
        <span role="status">{state === 'done' ? t.undone : message}</span>
      </div>
    </div>
  );
}

function actionWord(words: Readonly<Record<string, string>>, action: string): string {
  return words[action] ?? action;
}

/** Takes the parts of an import back, the last one first; a fault leaves the rest for another try. */
function useUndoImport(changes: readonly string[]) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [send] = useMutation(UndoImportDocument);
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [message, setMessage] = useState('');
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());

  /** Why a part could not be taken back; nothing where it was. */
  const undoPart = async (change: string): Promise<string | undefined> => {
    const answer = (await send({ variables: { change, request: newRequestId(), why: t.undoWhy } })).data
      ?.undoRequest;
    const [problem] = answer?.problems ?? [];
    if (problem) return messageOfProblem(problem, language);
    return answer?.wouldLose ? t.undoLate : undefined;
  };

  const undo = async (): Promise<void> => {
    setState('busy');
    setMessage('');
    try {
      for (const change of changes.toReversed().filter((one) => !undone.has(one))) {
        const refused = await undoPart(change);
        if (refused) {
          setMessage(refused);
          setState('idle');
          return;
        }
        setUndone((now) => new Set(now).add(change));
      }
      setState('done');
    } catch (error) {
      setMessage(problemOf(error, language).message);
      setState('idle');
    }
  };

  return { state, message, undo };
}
