import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Section } from '../../components/section';
import { messageOfProblem } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useNewRows } from '../../lib/new-rows';
import classes from './importing.module.css';
import { texts } from './texts';
import { useUndoImport } from './use-undo-import';

interface DoneRow {
  readonly key: string;
  readonly name: string;
  /** The page of what it is now. */
  readonly to: string;
  readonly action: string;
}

interface LeftRow {
  readonly key: string;
  readonly title: string;
  readonly problems: readonly Parameters<typeof messageOfProblem>[0][];
}

interface ImportResultProps {
  readonly said: ReactNode;
  readonly done: readonly DoneRow[];
  readonly left: readonly LeftRow[];
  /** Changes by which it is undone. */
  readonly undo: readonly string[];
  /** Where to go on, as long as it is not undone. */
  readonly onward?: ReactNode;
  readonly onAgain: () => void;
}

/** Lines shown at first, and by which more come. */
const SHOWN = 200;

/** What an import has put, what it has left and why, and the way back. */
export function ImportResult({ said, done, left, undo: changes, onward, onAgain }: ImportResultProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { state, message, undo } = useUndoImport(changes);
  const [most, setMost] = useState(SHOWN);
  const { beside, remember } = useNewRows<HTMLUListElement>();
  const words: Readonly<Record<string, string>> = t.actions;
  return (
    <Section title={t.result}>
      <div className={classes.result}>
        <p role="status">{said}</p>
        {state !== 'done' && onward}
        <ul ref={beside} className={classes.doneList}>
          {done.slice(0, most).map(({ key, name, to, action }) => (
            <li key={key}>
              {state === 'done' ? name : <KeptLink to={to}>{name}</KeptLink>}{' '}
              <span className={classes.about}>{words[action] ?? action}</span>
            </li>
          ))}
        </ul>
        {done.length > most && (
          <div>
            <Button
              onClick={() => {
                remember();
                setMost(most + SHOWN);
              }}
            >
              {t.more(Math.min(SHOWN, done.length - most))}
            </Button>
          </div>
        )}
        {left.length > 0 && (
          <>
            <h3>{t.left}</h3>
            <ul className={classes.doneList}>
              {left.map(({ key, title, problems }) => (
                <li key={key}>
                  {title}
                  {language === 'fr' ? '\u00a0: ' : ': '}
                  {problems.map((one) => messageOfProblem(one, language)).join(' ')}
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={classes.actions} data-print="no">
          {changes.length > 0 && state !== 'done' && (
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
    </Section>
  );
}
