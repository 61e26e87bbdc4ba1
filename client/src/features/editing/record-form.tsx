import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EntryField } from '../../components/fields';
import { unsureText } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { faultsOf, type Fault } from './check-record';
import classes from './editing.module.css';
import type { FieldGroup, KindForm, PlainRecord } from './field-spec';
import { Fields } from './field-input';
import { FoldedFields } from './folded-fields';
import { FormContext, type FormPoles } from './form-context';
import { texts } from './texts';

interface RecordFormProps {
  readonly form: KindForm;
  readonly record: PlainRecord;
  readonly onRecord: (record: PlainRecord) => void;
  /** Changes when the record changed by itself, not by what was typed: the fields then begin anew. */
  readonly round: number;
  readonly poles: FormPoles;
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
  const [why, setWhy] = useState('');
  const { language } = useLanguage();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const element = useRef<HTMLFormElement>(null);
  const messageOf = ({ code, path, least = 0, typed = '' }: Fault): string => {
    if (code === 'LEAST') return t.least(least);
    if (code === 'DATE') return path.endsWith('date') && !path.includes('.') ? t.date : t.period;
    return unsureText(typed, language) ?? t.faultOf[code];
  };
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
  // A server that does not answer is no field to look at again.
  const faultyFields = [...problems.keys()].filter((path) => path !== '').length;
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
        {form.groups.map((group) => (
          <FieldGroupOfForm
            key={`${group.title.fr} ${round}`}
            group={group}
            record={record}
            onRecord={(next) => {
              setRefused(new Map());
              onRecord(next);
            }}
          />
        ))}
        {children}
        <EntryField label={t.why} placeholder={t.whyHint} maxLength={500} value={why} onChange={setWhy} />
        <div role="alert" className={classes.problems}>
          {faultyFields > 0 && <p>{t.faults(faultyFields)}</p>}
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

function FieldGroupOfForm({
  group: { title, fields, folded },
  record,
  onRecord,
}: {
  readonly group: FieldGroup;
  readonly record: PlainRecord;
  readonly onRecord: (record: PlainRecord) => void;
}) {
  const { language } = useLanguage();
  const inside = <Fields fields={fields} record={record} path="" onRecord={onRecord} />;
  return (
    <section className={classes.group}>
      {!folded && <h2>{title[language]}</h2>}
      {folded ? (
        <FoldedFields label={title[language]} fields={fields} record={record} path="">
          {inside}
        </FoldedFields>
      ) : (
        inside
      )}
    </section>
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
