import {
  figureDoubts,
  qualifiers,
  termOf,
  yearlyFigures,
  type QualifierCode,
} from '@maillage/graph-schema/vocabulary';
import { useId } from 'react';
import { Button } from '../../components/button';
import { fieldLook } from '../../components/fields';
import { formatQuantity, qualifierLabel, unitLabel } from '../../lib/format';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import classes from './returns.module.css';
import { texts } from './texts';
import { useFigure, type Field, type FigureOptions } from './use-figure';

/** One line of the form: last year's value to confirm or type over, saved by itself, asked about where it surprises. */
export function FigureField(options: FigureOptions) {
  const { field, closed } = options;
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const id = useId();
  const { label, hint, unit } = termOf(yearlyFigures, field.figure);
  const name = label[language];
  const figure = useFigure(options);
  const { text, qualifier, problem, isTouched, isProposed, isBusy, save } = figure;
  const doubts = field.doubts.map((one) => term(figureDoubts, one));
  return (
    <div className={classes.field} data-proposed={isProposed}>
      <label htmlFor={id}>{name}</label>
      <p id={`${id}-hint`} className={classes.hint}>
        {bilingual(hint, language)}
      </p>
      <div className={classes.entry}>
        <input
          id={id}
          className={fieldLook.line}
          inputMode="decimal"
          autoComplete="off"
          maxLength={80}
          value={text}
          readOnly={closed}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-state`}
          onChange={(event) => figure.type(event.currentTarget.value)}
          onBlur={() => isTouched && save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save();
          }}
        />
        <span className={classes.unit} aria-hidden>
          {unitLabel(unit, 2, language)}
        </span>
        <select
          className={fieldLook.line}
          aria-label={t.exactness(name)}
          value={qualifier}
          disabled={closed}
          onChange={(event) => figure.choose(event.currentTarget.value as QualifierCode)}
        >
          {qualifiers.map(({ code }) => (
            <option key={code} value={code}>
              {term(qualifiers, code)}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-state`} role="status" className={classes.state} data-saved={field.value !== null}>
        <StateText field={field} busy={isBusy} isTouched={isTouched} />
      </p>
      {isProposed && !closed && (
        <Button aria-label={t.stillFor(name)} onClick={() => save()}>
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
            <Button aria-label={t.rightFor(name)} onClick={() => save(true)}>
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
