import {
  figureDoubts,
  qualifiers,
  termOf,
  yearlyFigures,
  type QualifierCode,
} from '@maillage/graph-schema/vocabulary';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { formatQuantity, qualifierLabel, unitLabel } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { FigureFormPartsFragment } from './returns.generated';
import classes from './returns.module.css';
import { texts } from './texts';
import { typedNumber } from './typed-number';
import type { Keep } from './use-keeping';

export type Field = FigureFormPartsFragment['fields'][number];

/** Milliseconds after the last key until what was typed is saved; leaving the field saves it at once. */
const PAUSE = 1200;

interface FigureFieldProps {
  readonly field: Field;
  readonly keep: Keep;
  /** Whether nothing can be given any more. */
  readonly closed: boolean;
}

/** One line of the form: last year's value to confirm or type over, saved by itself, asked about where it surprises. */
export function FigureField({ field, keep, closed }: FigureFieldProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const id = useId();
  const { label, hint, unit } = termOf(yearlyFigures, field.figure);
  const name = label[language];
  const shown = typedNumber(field.value ?? field.lastValue, language);
  const [text, setText] = useState(shown);
  const [qualifier, setQualifier] = useState<QualifierCode>(
    field.qualifier ?? field.lastQualifier ?? 'EXACT',
  );
  /** What the server has, as it was typed: nothing else is sent twice. */
  const [sent, setSent] = useState(field.value === null ? undefined : { text: shown, qualifier });
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(0);
  const [isTouched, setTouched] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // “Environ 240” says how exact it is: the choice beside it follows.
  const [known, setKnown] = useState(field.qualifier);
  if (known !== field.qualifier) {
    setKnown(field.qualifier);
    if (field.qualifier) setQualifier(field.qualifier);
  }

  const save = async (typed: string, how: QualifierCode, sure = false): Promise<void> => {
    clearTimeout(timer.current);
    // Confirmed as it is, it is sent all the same where a pole does not read it yet.
    const isSent = sent?.text === typed && sent.qualifier === how && field.unreadBy.length === 0;
    if (!sure && (isSent || (typed.trim() === '' && field.value === null))) return;
    setBusy((count) => count + 1);
    const fault = await keep({ figure: field.figure, text: typed, qualifier: how, sure });
    setBusy((count) => count - 1);
    setProblem(fault);
    if (fault === undefined) setSent({ text: typed, qualifier: how });
  };
  const later = (typed: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(typed, qualifier), PAUSE);
  };
  const isProposed = field.value === null && field.lastValue !== null && !isTouched;
  const doubts = field.doubts.map((one) => term(figureDoubts, one));
  return (
    <div className={classes.field} data-proposed={isProposed}>
      <label htmlFor={id}>{name}</label>
      <p id={`${id}-hint`} className={classes.hint}>
        {hint[language]}
      </p>
      <div className={classes.entry}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={80}
          value={text}
          readOnly={closed}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-state`}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setTouched(true);
            later(event.currentTarget.value);
          }}
          onBlur={() => isTouched && void save(text, qualifier)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void save(text, qualifier);
          }}
        />
        <span className={classes.unit} aria-hidden>
          {unitLabel(unit, 2, language)}
        </span>
        <select
          aria-label={t.exactness(name)}
          value={qualifier}
          disabled={closed}
          onChange={(event) => {
            const how = event.currentTarget.value as QualifierCode;
            setQualifier(how);
            if (isProposed) return;
            // Words around the number would say otherwise.
            const plain = field.value !== null && sent?.text === text ? shown : text;
            setText(plain);
            void save(plain, how);
          }}
        >
          {qualifiers.map(({ code }) => (
            <option key={code} value={code}>
              {term(qualifiers, code)}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-state`} role="status" className={classes.state} data-saved={field.value !== null}>
        <StateText field={field} busy={busy > 0} isTouched={isTouched} />
      </p>
      {isProposed && !closed && (
        <Button aria-label={t.stillFor(name)} onClick={() => void save(text, qualifier)}>
          {t.still}
        </Button>
      )}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      {doubts.length > 0 && !problem && (
        <div className={classes.doubt}>
          {doubts.map((doubt) => (
            <p key={doubt}>{doubt}</p>
          ))}
          {!closed && (
            <Button aria-label={t.rightFor(name)} onClick={() => void save(text, qualifier, true)}>
              {t.right}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface StateTextProps {
  readonly field: Field;
  readonly busy: boolean;
  readonly isTouched: boolean;
}

/** What is saved, as it was understood; else what the last year was. */
function StateText({ field, busy, isTouched }: StateTextProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { unit } = termOf(yearlyFigures, field.figure);
  const said = (value: number, qualifier: QualifierCode | null) =>
    [qualifierLabel(qualifier, language), formatQuantity(value, unit, language)].filter(Boolean).join(' ');
  if (busy) return t.saving;
  if (field.value !== null) {
    const saved = t.saved(said(field.value, field.qualifier));
    const before =
      field.lastYear !== null && field.lastValue !== null
        ? ` · ${t.before(field.lastYear, said(field.lastValue, field.lastQualifier))}`
        : '';
    return `${saved}${field.sure ? `, ${t.keptRight}` : ''}${before}`;
  }
  if (field.lastYear !== null && field.lastValue !== null)
    return t.proposed(field.lastYear, said(field.lastValue, field.lastQualifier));
  return isTouched ? t.unsaved : '';
}
