import { roles, tieKinds } from '@maillage/graph-schema/vocabulary';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { EntryField, SelectField } from '../../../components/fields';
import { readTyped } from '../../../lib/format';
import { useLanguage, useTexts } from '../../../lib/i18n';
import type { SeatTiePartsFragment } from './seat.generated';
import classes from './seat.module.css';
import { texts } from './texts';

interface CorrectFormProps {
  readonly tie: SeatTiePartsFragment;
  readonly structure: string;
  readonly onSend: (correction: Record<string, string | null>) => void;
  readonly onCancel: () => void;
}

/** Right, but for one's role or dates. */
export function CorrectForm({ tie, structure, onSend, onCancel }: CorrectFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const own = tie.participations.find(({ party }) => party.id === structure)?.role ?? '';
  const [role, setRole] = useState<string>(own);
  const [since, setSince] = useState('');
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<string>();
  const known: readonly string[] = tieKinds.find(({ code }) => code === tie.tieKind)?.roles ?? [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const from = since.trim() ? readTyped(since, 'START') : null;
    const to = until.trim() ? readTyped(until, 'END') : null;
    if (from === undefined || to === undefined) return setProblem(t.badDate);
    onSend({ role: role === own ? null : role, since: from, until: to });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>{t.correctLead}</p>
      <SelectField
        label={t.role}
        value={role}
        options={[...new Set([own, ...known])].map((code) => ({
          value: code,
          label: roles.find((one) => one.code === code)?.label[language] ?? code,
        }))}
        onChange={setRole}
      />
      <EntryField label={t.since} value={since} onChange={setSince} autoComplete="off" />
      <EntryField label={t.until_} value={until} onChange={setUntil} autoComplete="off" />
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <div className={classes.buttons}>
        <Button type="submit" primary>
          {t.send}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
