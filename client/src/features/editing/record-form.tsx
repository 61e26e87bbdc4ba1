import { useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { useLanguage, useTexts } from '../../lib/i18n';
import { faultsOf, type Fault } from './check-record';
import classes from './editing.module.css';
import type { KindForm, PlainRecord } from './field-spec';
import { Fields } from './field-input';
import { FormContext } from './form-context';
import { texts } from './texts';

interface RecordFormProps {
  readonly form: KindForm;
  readonly record: PlainRecord;
  readonly onRecord: (record: PlainRecord) => void;
  /** Changes when the record changed by itself, not by what was typed: the fields then begin anew. */
  readonly round: number;
  readonly poles: readonly { readonly slug: string; readonly name: string }[];
  readonly account: string;
  readonly busy: boolean;
  /** Saves, and gives what was refused, by the path of the field; '' for the whole. */
  readonly onSave: (why: string, narrowing?: boolean) => Promise<ReadonlyMap<string, string>>;
  /** Whether it was refused because what rests on it would be wider: that can be narrowed along. */
  readonly restsOnIt: boolean;
  readonly onCancel: () => void;
  /** Beside the fields they are about, such as what others say of the same. */
  readonly children?: ReactNode;
  readonly danger?: ReactNode;
}

/** A record as a form: its fields in groups, what is wrong where it is wrong, and why it is changed. */
export function RecordForm(props: RecordFormProps) {
  const {
    form,
    record,
    onRecord,
    round,
    poles,
    account,
    busy,
    onSave,
    restsOnIt,
    onCancel,
    children,
    danger,
  } = props;
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const whyId = useId();
  const element = useRef<HTMLFormElement>(null);
  const messageOf = ({ code, path, least = 0 }: Fault): string =>
    code === 'REQUIRED'
      ? t.required
      : code === 'NUMBER'
        ? t.number
        : code === 'LEAST'
          ? t.least(least)
          : path.endsWith('date') && !path.includes('.')
            ? t.date
            : t.period;
  const own = (now: PlainRecord) =>
    new Map(faultsOf(form, now).map((fault) => [fault.path, messageOf(fault)] as const));
  const problems = new Map([...refused, ...(tried ? own(record) : [])]);

  const submit = async (narrowing = false): Promise<void> => {
    if (busy) return;
    setTried(true);
    const faults = own(record);
    const wrong = faults.size > 0 ? faults : await onSave(why, narrowing);
    setRefused(faults.size > 0 ? new Map() : wrong);
    if (wrong.size > 0) focusFirst(element.current, wrong);
  };
  // What names a field that the form does not show is said with what is about the whole.
  const general = [...problems].filter(([path]) => !isShown(form, path)).map(([, message]) => message);

  return (
    <FormContext value={{ problems, poles, account, record }}>
      <form
        ref={element}
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void submit();
        }}
      >
        {form.groups.map(({ title, fields }) => (
          <section key={`${title.fr} ${round}`} className={classes.group}>
            <h2>{title[language]}</h2>
            <Fields
              fields={fields}
              record={record}
              path=""
              onRecord={(next) => {
                setRefused(new Map());
                onRecord(next);
              }}
            />
          </section>
        ))}
        {children}
        <div className={classes.field}>
          <label htmlFor={whyId} className={classes.label}>
            {t.why}
          </label>
          <input
            id={whyId}
            className={classes.input}
            placeholder={t.whyHint}
            maxLength={500}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        </div>
        <div role="alert" className={classes.problems}>
          {problems.size > 0 && <p>{t.faults(problems.size)}</p>}
          {general.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
        {restsOnIt && (
          <div className={classes.actions}>
            <Button onClick={() => void submit(true)} aria-disabled={busy}>
              {t.narrowAlong}
            </Button>
          </div>
        )}
        <div className={classes.actions}>
          <Button type="submit" primary aria-disabled={busy}>
            {busy ? t.saving : t.save} <kbd className={classes.kbd}>Ctrl ↵</kbd>
          </Button>
          <Button onClick={onCancel}>{t.cancel}</Button>
          {danger}
        </div>
      </form>
    </FormContext>
  );
}

function isShown(form: KindForm, path: string): boolean {
  return form.groups.some(({ fields }) => fields.some(({ name }) => name === path.split('.')[0]));
}

function focusFirst(form: HTMLFormElement | null, problems: ReadonlyMap<string, string>): void {
  // The messages stand on the screen then.
  setTimeout(() => {
    const fields = [...(form?.querySelectorAll<HTMLElement>('[data-path]') ?? [])];
    const first = fields.find(({ dataset }) => problems.has(dataset['path'] ?? '-'));
    const target = first?.querySelector<HTMLElement>('input, textarea, select, button');
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  });
}
