import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import classes from './editing.module.css';
import type { FieldSpec, PlainRecord } from './field-spec';
import { fieldsOfPart } from './check-record';
import { CpvInput, CpvsInput, MomentInput, TagsInput } from './coded-inputs';
import { FoldedFields } from './folded-fields';
import { useForm } from './form-context';
import { ReadersInput } from './readers-input';
import { rowsOf, withField } from './record-path';
import { ReferenceInput, ReferencesInput, TerritoryInput } from './reference-input';
import { ChoiceInput, DateInput, FlagInput, NumberInput, TextInput, type InputProps } from './simple-inputs';
import { texts } from './texts';

interface FieldInputProps {
  readonly spec: FieldSpec;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A field of a record, by its widget. */
function FieldInput({ spec, ...rest }: FieldInputProps) {
  switch (spec.widget) {
    case 'text':
      return <TextInput spec={spec} {...rest} />;
    case 'date':
      return <DateInput spec={spec} {...rest} />;
    case 'number':
      return <NumberInput spec={spec} {...rest} />;
    case 'flag':
      return <FlagInput spec={spec} {...rest} />;
    case 'choice':
      return <ChoiceInput spec={spec} {...rest} />;
    case 'reference':
      return <ReferenceInput spec={spec} {...rest} />;
    case 'references':
      return <ReferencesInput spec={spec} {...rest} />;
    case 'territory':
      return <TerritoryInput spec={spec} {...rest} />;
    case 'readers':
      return <ReadersInput spec={spec} {...rest} />;
    case 'moment':
      return <MomentInput spec={spec} {...rest} />;
    case 'cpv':
      return <CpvInput spec={spec} {...rest} />;
    case 'cpvs':
      return <CpvsInput spec={spec} {...rest} />;
    case 'tags':
      return <TagsInput spec={spec} {...rest} />;
    case 'part':
      return <PartInput spec={spec} {...rest} />;
    case 'rows':
      return <RowsInput spec={spec} {...rest} />;
  }
}

interface FieldsProps {
  readonly fields: readonly FieldSpec[];
  readonly record: PlainRecord;
  /** Path of the record, with a dot at its end; empty for the whole. */
  readonly path: string;
  readonly onRecord: (record: PlainRecord) => void;
}

/** Fields one after the other, those that make no sense here left out, those seldom used folded at the end. */
export function Fields({ fields, record, path, onRecord }: FieldsProps) {
  const t = useTexts(texts);
  const shown = fields.filter((spec) => spec.when?.(record) ?? true);
  const inputs = (some: readonly FieldSpec[]) => (
    <div className={classes.fields}>
      {some.map((spec) => (
        <FieldInput
          key={spec.name}
          spec={spec}
          path={`${path}${spec.name}`}
          value={record[spec.name]}
          onChange={(value) => onRecord(withField(record, spec.name, value))}
        />
      ))}
    </div>
  );
  const rare = shown.filter((spec) => spec.rare);
  if (rare.length === 0) return inputs(shown);
  return (
    <>
      {inputs(shown.filter((spec) => !spec.rare))}
      <FoldedFields label={t.more} fields={rare} record={record} path={path}>
        {inputs(rare)}
      </FoldedFields>
    </>
  );
}

/** A record in the record, as fields of their own. */
function PartInput({ spec, path, value, onChange }: InputProps<'part'>) {
  const { language } = useLanguage();
  return (
    <fieldset className={classes.part} data-path={path}>
      <legend className="visually-hidden">{spec.label[language]}</legend>
      <Fields
        fields={fieldsOfPart(spec, value)}
        record={(value ?? {}) as PlainRecord}
        path={`${path}.`}
        onRecord={onChange}
      />
    </fieldset>
  );
}

/** A list of rows, each with fields of its own. */
function RowsInput({ spec, path, value, onChange }: InputProps<'rows'>) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { problems, record } = useForm();
  const problem = problems.get(path);
  const told = problem ? undefined : spec.told?.(value, record);
  const id = useId();
  const rows = rowsOf(value);
  // Rows are told apart by numbers of their own: their fields keep what is typed when another one goes.
  const [numbers, setNumbers] = useState(() => rows.map((_, index) => index));
  const last = useRef(rows.length);
  const label = spec.label[language];
  return (
    <div role="group" aria-labelledby={id} className={classes.rows} data-path={path} data-rows={id}>
      <p id={id} className={classes.label}>
        {label}
      </p>
      {spec.help && <p className={classes.help}>{bilingual(spec.help, language)}</p>}
      {rows.map((row, index) => (
        <fieldset key={numbers[index] ?? `+${index}`} className={classes.row}>
          <legend className="visually-hidden">{t.row(label, index + 1)}</legend>
          <Fields
            fields={spec.fields}
            record={row}
            path={`${path}.${index}.`}
            onRecord={(next) => onChange(rows.map((other, at) => (at === index ? next : other)))}
          />
          <button
            type="button"
            className={classes.remove}
            aria-label={t.remove(t.row(label, index + 1))}
            title={t.remove(t.row(label, index + 1))}
            onClick={() => {
              setNumbers(numbers.filter((_, at) => at !== index));
              onChange(rows.filter((_, at) => at !== index));
            }}
          >
            <IconX size={16} aria-hidden />
          </button>
        </fieldset>
      ))}
      {spec.told && (
        <p role="status" className={classes.told}>
          {told && bilingual(told, language)}
        </p>
      )}
      {problem && <p className={classes.problem}>{problem}</p>}
      <div>
        <Button
          icon={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            setNumbers([...numbers, last.current++]);
            focusNewRow(id);
            onChange([...rows, { ...freshRow(spec.fields), ...spec.fresh?.(rows) }]);
          }}
        >
          {spec.add[language]}
        </Button>
      </div>
    </div>
  );
}

/** Typing goes on in what was just added: in its first field that says nothing yet. */
function focusNewRow(rows: string): void {
  setTimeout(() => {
    const row = document.querySelector(`[data-rows="${CSS.escape(rows)}"] > fieldset:last-of-type`);
    const fields = [...(row?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  });
}

/** A new row begins as reported, and with a row of what it needs at least one of. */
function freshRow(fields: readonly FieldSpec[]): PlainRecord {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (field.widget === 'choice' && field.name === 'modality') return [[field.name, 'REPORTED']];
      if (field.widget === 'rows' && field.least) return [[field.name, [freshRow(field.fields)]]];
      return [];
    }),
  );
}
