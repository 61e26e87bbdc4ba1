import { useMutation, useQuery } from '@apollo/client/react';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button';
import { EntryField, SelectField } from '../../components/fields';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { newRequestId } from '../../lib/request-id';
import { keepCodes } from './kept-codes';
import { inThreeHours, today } from './moments';
import { OpenSeminarDocument, SeminarStructuresDocument } from './seminar.generated';
import classes from './seminar.module.css';
import { StructureChoice } from './structure-choice';
import { texts } from './texts';

/** Of a title, at least. */
const LEAST_LETTERS = 3;

interface OpenFormProps {
  readonly poles: readonly { readonly id: string; readonly name: string }[];
}

/** Opens a session; this device then keeps its codes, for printing. */
export function OpenForm({ poles }: OpenFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const keep = useKept();
  const navigate = useNavigate();
  const [pole, setPole] = useState(poles[0]?.id ?? '');
  const [name, setName] = useState('');
  const [setting, setSetting] = useState('');
  const [day, setDay] = useState(() => today());
  const [endsAt, setEndsAt] = useState(() => inThreeHours());
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string>();
  const [request, setRequest] = useState(newRequestId);
  const { data } = useQuery(SeminarStructuresDocument, { variables: { pole } });
  const [open, { loading }] = useMutation(OpenSeminarDocument);
  const all = data?.seminarStructures ?? [];
  const structures = all.filter(({ id }) => !left.has(id)).map(({ id }) => id);

  const wrong = {
    name: name.trim().length < LEAST_LETTERS ? t.wrongName : undefined,
    day: day === '' ? t.wrongDay : undefined,
    endsAt: Number.isNaN(Date.parse(endsAt)) ? t.wrongUntil : undefined,
  };
  const problemOfField = (field: keyof typeof wrong) => (isAsked ? wrong[field] : undefined);

  const send = async (): Promise<void> => {
    setAsked(true);
    setProblem(undefined);
    const first = (['name', 'day', 'endsAt'] as const).find((field) => wrong[field]);
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    if (structures.length === 0) return setProblem(t.chooseStructures);
    try {
      const seminar = { pole, name, setting, day, endsAt: new Date(endsAt).toISOString(), structures };
      const done = (await open({ variables: { request, seminar } })).data?.openSeminar;
      const [refused] = done?.problems ?? [];
      if (refused) return setProblem(messageOfProblem(refused, language));
      if (!done?.seminar) return;
      keepCodes(done.seminar.id, done.codes);
      setRequest(newRequestId());
      void navigate(keep(`/seance/${done.seminar.id}`));
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!loading) void send();
  };
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={submit}>
      {poles.length > 1 && (
        <SelectField
          label={t.pole}
          value={pole}
          options={poles.map((one) => ({ value: one.id, label: one.name }))}
          onChange={setPole}
        />
      )}
      <EntryField
        label={t.name}
        name="name"
        value={name}
        onChange={setName}
        aria-required
        maxLength={120}
        problem={problemOfField('name')}
      />
      <EntryField label={t.setting} value={setting} onChange={setSetting} maxLength={120} />
      <EntryField
        label={t.day}
        name="day"
        type="date"
        value={day}
        onChange={setDay}
        aria-required
        problem={problemOfField('day')}
      />
      <EntryField
        label={t.until}
        name="endsAt"
        type="datetime-local"
        value={endsAt}
        onChange={setEndsAt}
        aria-required
        problem={problemOfField('endsAt')}
      />
      <StructureChoice all={all} left={left} onLeft={setLeft} opens={isAsked && structures.length === 0} />
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <Button type="submit" primary aria-disabled={loading}>
        {loading ? t.working : t.create}
      </Button>
    </form>
  );
}
