import { useId, type ReactNode } from 'react';
import { Chip, type ChipTone } from '../../components/chip';
import { Disclosure } from '../../components/disclosure';
import { useTexts } from '../../lib/i18n';
import classes from './importing.module.css';
import { ProblemList } from './problem-list';
import type { ImportProblem, ProblemWords } from './problem-words';
import { texts } from './texts';
import { NOTHING } from './value-text';

/** What would become of a row. */
export type RowState = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';

const tones: Readonly<Record<RowState, ChipTone>> = {
  NEW: 'ok',
  CHANGED: 'accent',
  UNCHANGED: 'neutral',
  REFUSED: 'danger',
};

interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** What is to be said of it besides. */
  readonly mark?: ReactNode;
}

interface ImportLineProps {
  readonly state: RowState;
  readonly title: string;
  /** Absent where there is nothing to choose. */
  readonly checked: boolean | undefined;
  readonly onToggle: () => void;
  /** In a line under the title. */
  readonly about: ReactNode;
  readonly problems: readonly ImportProblem[];
  readonly words: ProblemWords;
  readonly changes: readonly FieldChange[];
  /** Between what it is and what is to be said of it. */
  readonly children?: ReactNode;
}

/** One row: what it is, what would become of it, and what is to be said of it. */
export function ImportLine(props: ImportLineProps) {
  const { state, title, checked, onToggle, about, problems, words, changes, children } = props;
  const t = useTexts(texts);
  const id = useId();
  const grave = problems.filter((one) => words.weightOf(one) !== 'NOTE');
  const notes = problems.filter((one) => words.weightOf(one) === 'NOTE');
  return (
    <li className={classes.row} data-state={state}>
      <span className={classes.check}>
        {checked !== undefined && <input id={id} type="checkbox" checked={checked} onChange={onToggle} />}
      </span>
      <div className={classes.what}>
        <p className={classes.name}>
          {checked === undefined ? <span>{title}</span> : <label htmlFor={id}>{title}</label>}{' '}
          <Chip tone={tones[state]}>{t.states[state]}</Chip>
        </p>
        <p className={classes.about}>{about}</p>
        {children}
        <ProblemList problems={grave} words={words} />
        {changes.length > 0 && (
          <Disclosure
            label={state === 'NEW' ? t.says(changes.length) : t.changes(changes.length)}
            initiallyOpen={changes.length < 4}
            printed
          >
            <dl className={classes.changes}>
              {changes.map(({ field, label, before, after, mark }) => (
                <div key={field}>
                  <dt>{label}</dt>
                  <dd>
                    {before !== NOTHING && (
                      <>
                        <del>{before}</del> <span className="visually-hidden">{t.becomes}</span>
                        <span aria-hidden="true">→</span>{' '}
                      </>
                    )}
                    <ins>{after}</ins>
                    {mark && <> {mark}</>}
                  </dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        )}
        {notes.length > 0 && (
          <Disclosure label={t.details(notes.length)} printed>
            <ProblemList problems={notes} words={words} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
