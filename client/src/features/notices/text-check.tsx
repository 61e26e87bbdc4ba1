import { reservations } from '@maillage/graph-schema/vocabulary';
import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { UnsavedNotice } from '../../components/unsaved-notice';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useUnsaved } from '../../lib/unsaved';
import { ProblemList, type ImportProblem } from '../importing';
import { DraftFieldInput } from './draft-field-input';
import {
  callFields,
  lotFields,
  lotsOf,
  missingIn,
  nextNumber,
  tidied,
  withLot,
  type DraftRecord,
} from './draft-record';
import { fieldLabel } from './field-labels';
import classes from './notices.module.css';
import { noticeWords } from './problem-words';
import { texts } from './texts';
import type { Preview, Result, Row } from './use-import';

/** What was corrected in the record of a text: kept until it is saved. */
export interface Checked {
  readonly text: string;
  readonly record: DraftRecord;
}

interface TextCheckProps {
  /** Where corrections are kept. */
  readonly place: string;
  readonly text: string;
  readonly row: Row;
  readonly busy: boolean;
  /** What putting the record as it is now would do. */
  readonly onCheck: (record: DraftRecord) => Promise<Preview | undefined>;
  readonly onSave: (record: DraftRecord, row: Row) => Promise<Result | undefined>;
}

/** What a text was read as, beside the text, to be corrected before anything is saved. */
export function TextCheck({ place, text, row, busy, onCheck, onSave }: TextCheckProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const begun = { text, record: (row.record ?? {}) as DraftRecord };
  const kept = useUnsaved<Checked>(place, begun);
  // Of another text nothing is found.
  const { record } = kept.value.text === text ? kept.value : begun;
  const setRecord = (next: DraftRecord): void => kept.setValue({ text, record: next });
  const [problems, setProblems] = useState<readonly ImportProblem[]>(row.problems);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const lines = useRef<HTMLOListElement>(null);
  const lineOf = new Map(row.found.map((one) => [one.field, one.line]));
  const marked = new Set(row.found.map((one) => one.line));
  const show = (line: number | undefined): void => {
    const item = line === undefined ? undefined : lines.current?.children[line - 1];
    item?.scrollIntoView({ block: 'nearest' });
    for (const one of lines.current?.children ?? []) one.toggleAttribute('data-shown', one === item);
  };
  const save = async (): Promise<void> => {
    setSaid('');
    setProblems([]);
    setMissing(missingIn(record));
    if (missingIn(record).length > 0) return;
    const sent = tidied(record);
    const [checked] = (await onCheck(sent))?.rows ?? [];
    if (!checked) return;
    if (checked.state === 'REFUSED') return setProblems(checked.problems);
    if (checked.state === 'UNCHANGED') return setSaid(t.sameAlready);
    if (await onSave(sent, checked)) kept.forget();
  };
  return (
    <Section title={t.check} lead={t.checkLead}>
      {kept.isFound && kept.value.text === text && (
        <div className={classes.found}>
          <UnsavedNotice onRestart={kept.restart} />
        </div>
      )}
      {row.recorded && <p className={classes.already}>{t.already}</p>}
      <div className={classes.beside}>
        <form
          aria-label={t.fields}
          className={classes.fields}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void save();
          }}
        >
          <div role="alert">
            {missing.length > 0 && (
              <p className={classes.problem}>
                {t.toFill(missing.map((one) => fieldLabel(one, language)).join(', '))}
              </p>
            )}
            <ProblemList problems={problems} words={noticeWords} />
          </div>
          {callFields.map((field) => (
            <DraftFieldInput
              key={field.name}
              field={field}
              record={record}
              line={lineOf.get(field.name)}
              onRecord={setRecord}
              onFocus={() => show(lineOf.get(field.name))}
            />
          ))}
          {lotsOf(record).map((lot, index) => (
            <fieldset key={index} className={classes.lot}>
              <legend>{t.lot(String(lot['number'] ?? index + 1))}</legend>
              {lotFields.map((field) => (
                <DraftFieldInput
                  key={field.name}
                  field={field}
                  label={
                    field.name === 'number' ? t.lotNumber : field.name === 'title' ? t.lotTitle : undefined
                  }
                  record={lot}
                  onRecord={(next) => setRecord(withLot(record, index, next))}
                  onFocus={() => show(lineOf.get(`lots.${String(lot['number'])}`))}
                />
              ))}
              <label className={classes.field}>
                <span>{t.reservedTo}</span>
                <select
                  className={classes.input}
                  value={String(lot['reservation'] ?? '')}
                  onChange={(event) => {
                    const { reservation: _before, ...rest } = lot;
                    const code = event.currentTarget.value;
                    setRecord(withLot(record, index, code ? { ...rest, reservation: code } : rest));
                  }}
                >
                  <option value="">{t.nobody}</option>
                  {reservations.map(({ code, label }) => (
                    <option key={code} value={code}>
                      {label[language]}
                    </option>
                  ))}
                </select>
              </label>
              {lotsOf(record).length > 1 && (
                <Button onClick={() => setRecord(withLot(record, index, undefined))}>
                  {t.removeLot(String(lot['number'] ?? index + 1))}
                </Button>
              )}
            </fieldset>
          ))}
          <div className={classes.actions}>
            <Button
              onClick={() =>
                setRecord(
                  withLot(record, lotsOf(record).length, { number: nextNumber(record), title: '', cpv: [] }),
                )
              }
            >
              {t.addLot}
            </Button>
            <Button type="submit" primary aria-disabled={busy}>
              {busy ? t.saving : t.save}
            </Button>
            <span role="status">{said}</span>
          </div>
        </form>
        {/* Scrolled from the keyboard too. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.textPart} role="region" aria-label={t.text} tabIndex={0}>
          <ol ref={lines} className={classes.lines}>
            {text.split(/\r\n?|\n/).map((line, index) => (
              <li key={index} data-marked={marked.has(index + 1)}>
                {line || '\u00a0'}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Section>
  );
}
