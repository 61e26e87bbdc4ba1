import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
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
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string>();
  const [request, setRequest] = useState(newRequestId);
  const { data } = useQuery(SeminarStructuresDocument, { variables: { pole } });
  const [open, { loading }] = useMutation(OpenSeminarDocument);
  const all = data?.seminarStructures ?? [];
  const structures = all.filter(({ id }) => !left.has(id)).map(({ id }) => id);

  const send = async (): Promise<void> => {
    if (structures.length === 0) return setProblem(t.chooseStructures);
    try {
      const seminar = { pole, name, setting, day, endsAt: new Date(endsAt).toISOString(), structures };
      const done = (await open({ variables: { request, seminar } })).data?.openSeminar;
      const [first] = done?.problems ?? [];
      if (first) return setProblem(messageOfProblem(first, language));
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
    <form className={classes.form} onSubmit={submit}>
      {poles.length > 1 && (
        <SelectField
          label={t.pole}
          value={pole}
          options={poles.map((one) => ({ value: one.id, label: one.name }))}
          onChange={setPole}
        />
      )}
      <EntryField label={t.name} value={name} onChange={setName} required minLength={3} maxLength={120} />
      <EntryField label={t.setting} value={setting} onChange={setSetting} maxLength={120} />
      <EntryField label={t.day} type="date" value={day} onChange={setDay} required />
      <EntryField label={t.until} type="datetime-local" value={endsAt} onChange={setEndsAt} required />
      <StructureChoice all={all} left={left} onLeft={setLeft} />
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <Button type="submit" primary aria-disabled={loading}>
        {loading ? t.working : t.create}
      </Button>
    </form>
  );
}
