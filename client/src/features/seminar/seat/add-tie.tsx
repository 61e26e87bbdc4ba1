import { cooperationKinds, roles } from '@maillage/graph-schema/vocabulary';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { EntryField, SelectField } from '../../../components/fields';
import { readDate } from '../../../lib/format';
import { useLanguage, useTexts } from '../../../lib/i18n';
import type { SeatTiePartsFragment } from './seat.generated';
import classes from './seat.module.css';
import { texts } from './texts';
import type { Give } from './use-outbox';

interface AddTieProps {
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly ties: readonly SeatTiePartsFragment[];
  readonly onGive: Give;
}

/** A tie in three gestures: with whom, on what, since when. What is known already is shown first. */
export function AddTie({ others, ties, onGive }: AddTieProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [partner, setPartner] = useState('');
  const [kind, setKind] = useState('');
  const [role, setRole] = useState('');
  const [name, setName] = useState('');
  const [since, setSince] = useState('');
  const [problem, setProblem] = useState<string>();
  const chosen = cooperationKinds.find(({ code }) => code === kind);
  const asked = (chosen?.directed ?? []).length > 0 ? (chosen?.roles ?? []) : [];
  const known = ties.filter((tie) => tie.participations.some(({ party }) => party.id === partner));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const other = others.find(({ id }) => id === partner);
    if (!other) return setProblem(t.choose);
    if (!kind) return setProblem(t.chooseKind);
    const date = since.trim() ? readDate(since) : null;
    if (date === undefined) return setProblem(t.badDate);
    setProblem(undefined);
    const own = asked.find((code) => code === role) ?? asked[0] ?? null;
    onGive({
      operation: 'declare',
      name: t.addedName(other.name),
      variables: { with: partner, kind, name: name.trim() || null, role: own, since: date },
    });
    setPartner('');
    setKind('');
    setName('');
    setSince('');
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <SelectField
        label={t.withWhom}
        value={partner}
        options={[{ value: '', label: '…' }, ...others.map(({ id, name: label }) => ({ value: id, label }))]}
        onChange={setPartner}
      />
      {partner && known.length > 0 && (
        <div className={classes.known}>
          <p>{t.exists}</p>
          <ul>
            {known.map((tie) => (
              <li key={tie.id}>{tie.name}</li>
            ))}
          </ul>
        </div>
      )}
      <SelectField
        label={t.onWhat}
        value={kind}
        options={[
          { value: '', label: '…' },
          ...cooperationKinds.map(({ code, label }) => ({ value: code, label: label[language] })),
        ]}
        onChange={setKind}
      />
      {asked.length > 0 && (
        <SelectField
          label={t.role}
          value={asked.find((code) => code === role) ?? asked[0] ?? ''}
          options={asked.map((code) => ({
            value: code,
            label: roles.find((one) => one.code === code)?.label[language] ?? code,
          }))}
          onChange={setRole}
        />
      )}
      <EntryField label={t.inWords} value={name} onChange={setName} maxLength={200} autoComplete="off" />
      <EntryField label={t.since} value={since} onChange={setSince} autoComplete="off" />
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <Button type="submit" primary>
        {t.sendAdd}
      </Button>
    </form>
  );
}
