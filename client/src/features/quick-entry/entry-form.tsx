import { useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../components/button';
import { SelectField } from '../../components/fields';
import { UnsavedNotice } from '../../components/unsaved-notice';
import { useTexts } from '../../lib/i18n';
import {
  addParticipant,
  changeFact,
  emptyEntry,
  freshParticipant,
  nextEntry,
  withFact,
  withoutBlanks,
  withoutFact,
} from './entry';
import { FactCard } from './fact-card';
import { PassageFields } from './passage-fields';
import classes from './quick-entry.module.css';
import { RecordedList } from './recorded-list';
import { texts } from './texts';
import { faultsOf } from './to-edits';
import { useDraft } from './use-draft';
import { usePending } from './use-pending';
import { useTieName } from './use-tie-name';
import { useSave, type Recorded } from './use-save';

interface EntryFormProps {
  readonly account: string;
  readonly poles: readonly { readonly slug: string; readonly name: string }[];
}

/** The passage, the ties it says, and *save and next* (Ctrl+Enter anywhere). */
export function EntryForm({ account, poles }: EntryFormProps) {
  const t = useTexts(texts);
  const { entry, latest, setEntry, found, settle } = useDraft(account);
  const [chosenPole, setPole] = useState<string>();
  const pole = poles.find((one) => one.slug === chosenPole)?.slug ?? poles[0]?.slug ?? '';
  const [recorded, setRecorded] = useState<readonly Recorded[]>([]);
  const made = recorded.flatMap((one) => one.made);
  const pending = usePending(setEntry, made);
  const tieName = useTieName();
  const { save, undo, busy, problem } = useSave(pole, tieName);
  const [tried, setTried] = useState(false);
  const [focused, setFocused] = useState<number>();
  const line = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const faults = tried ? faultsOf(entry) : [];

  const addFact = (): void => {
    const { entry: next, id } = withFact(latest.current);
    setEntry(next);
    setFocused(id);
  };
  /** Enter in the empty list: the same as in the fact before, or on to the next fact. */
  const onEnter = (id: number): void => {
    const { facts } = latest.current;
    const index = facts.findIndex((one) => one.id === id);
    const [here, before] = [facts[index]?.participants ?? [], facts[index - 1]?.participants ?? []];
    if (here.length >= 2) addFact();
    else if (here.length === 0)
      setEntry((now) => changeFact(now, id, (one) => before.reduce(addParticipant, one)));
  };
  const submit = async (): Promise<void> => {
    if (busy) return;
    await pending.settled();
    const entry = withoutBlanks(latest.current);
    setEntry(entry);
    const wrong = faultsOf(entry);
    setTried(wrong.length > 0);
    if (wrong.length > 0) return focusFault(form.current);
    const saved = await save(entry);
    if (!saved) return;
    setRecorded((before) => [saved, ...before]);
    setEntry(nextEntry);
    settle();
    setFocused(undefined);
    line.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };

  return (
    <form
      ref={form}
      className={classes.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
    >
      {found && (
        <UnsavedNotice
          onRestart={() => {
            setEntry(emptyEntry);
            settle();
          }}
        />
      )}
      {poles.length > 1 && (
        <SelectField
          label={t.pole}
          value={pole}
          options={poles.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={setPole}
        />
      )}
      <PassageFields
        entry={entry}
        faults={faults.filter((fault) => fault.fact === undefined)}
        pole={pole}
        account={account}
        lineRef={line}
        onLine={() => setTimeout(() => line.current?.focus())}
        onPending={pending.source}
        onEntry={setEntry}
      />
      {entry.facts.map((fact, index) => (
        <FactCard
          key={fact.id}
          number={index + 1}
          fact={fact}
          passage={entry.passage}
          title={tieName(fact)}
          faults={faults.filter((fault) => fault.fact === fact.id)}
          focused={focused === fact.id}
          onFact={(change) => setEntry((now) => changeFact(now, fact.id, change))}
          onRemove={() => setEntry((now) => withoutFact(now, fact.id))}
          onEnter={() => onEnter(fact.id)}
          made={made}
          fresh={(name) => freshParticipant(entry, name)}
          onPending={(name) => pending.participant(fact.id, name)}
        />
      ))}
      <div className={classes.actions}>
        <Button onClick={addFact}>{t.another}</Button>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? t.saving : t.save} <kbd className={classes.kbd}>Ctrl ↵</kbd>
        </Button>
      </div>
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <RecordedList recorded={recorded} busy={busy} onUndo={undo} />
    </form>
  );
}

function focusFault(form: HTMLFormElement | null): void {
  // The message stands after the fields of its part of the form.
  setTimeout(() => {
    const alert = [...(form?.querySelectorAll('[role=alert]') ?? [])].find((one) => one.textContent !== '');
    alert?.parentElement?.querySelector<HTMLElement>('input, textarea')?.focus();
  });
}
