import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { EditableRecordDocument } from './editing.generated';
import type { PlainRecord } from './field-spec';
import { kindForms, type EditableKind } from './kinds';
import { mergeRecords, type Merged } from './merge-records';
import type { Mention } from './names';
import { pageOf, type Saved } from './saved';
import type { Beside } from './saved-beside';
import { texts } from './texts';
import { toRecord } from './to-record';
import { useDraft } from './use-draft';
import { useKnownNames } from './use-names';
import { useSave } from './use-save';

export interface Edited {
  /** None for what is being added. */
  readonly id?: string;
  readonly key: string;
  readonly kind: EditableKind;
  readonly version: string | null;
  readonly record: PlainRecord;
  readonly mentioned: readonly Mention[];
  /** Where one came from to add it: where giving up leads back to. */
  readonly from?: string;
}

/** One record being edited by one account: its draft, saving it, and what another editor did meanwhile. */
export function useEditor(edited: Edited, account: string) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const client = useApolloClient();
  const navigate = useNavigate();
  const keep = useKept();
  const form = kindForms[edited.kind];
  const begun = { record: edited.record, base: edited.record, version: edited.version };
  const { draft, setDraft, changed, offered, dismiss, forget } = useDraft(account, edited.key, begun);
  const [mentioned, setMentioned] = useState(edited.mentioned);
  const names = useKnownNames(mentioned);
  const [round, setRound] = useState(0);
  const [conflict, setConflict] = useState<Merged>();
  const [retired, setRetired] = useState<string>();
  const [beside, setBeside] = useState<Beside>();
  /** What rests on the record would stay wider than it: narrowed along, when asked to. */
  const [restsOnIt, setRestsOnIt] = useState(false);
  const { save: send, busy } = useSave();

  const setRecord = (record: PlainRecord): void => setDraft((now) => ({ ...now, record }));
  const begin = (record: PlainRecord, base: PlainRecord, version: string | null): void => {
    setDraft({ record, base, version });
    setRound((now) => now + 1);
  };
  const leave = (to: string | undefined, saved?: Saved): void => {
    forget();
    void navigate(keep(to ?? '/'), saved ? { state: { saved } } : undefined);
  };
  /** Brings what another editor saved meanwhile together with the draft. */
  const meet = async (): Promise<string | undefined> => {
    const query = EditableRecordDocument;
    const asked = { query, variables: { id: edited.id ?? '' }, fetchPolicy: 'no-cache' as const };
    const answer = await client.query(asked).catch((error: unknown) => problemOf(error, language).message);
    if (typeof answer === 'string') return answer;
    const now = answer.data?.record;
    if (!now) return t.conflictRetired;
    const theirs = now.record as PlainRecord;
    const merged = mergeRecords(form, { base: draft.base, mine: draft.record, theirs });
    setMentioned(now.mentioned);
    setConflict(merged);
    begin(merged.record, theirs, now.version);
    setTimeout(() => document.querySelector<HTMLElement>('[data-conflict]')?.focus());
    return undefined;
  };

  const save = async (why: string, narrowing = false): Promise<ReadonlyMap<string, string>> => {
    if (edited.version !== null && !changed) return new Map([['', t.nothing]]);
    const edit = {
      kind: edited.kind,
      key: edited.key,
      version: draft.version,
      record: toRecord(form, form.complete?.(draft.record) ?? draft.record),
    };
    const outcome = await send(edit, why, narrowing);
    setRestsOnIt(outcome.what === 'REFUSED' && !narrowing && outcome.restsOnIt === true);
    if (outcome.what === 'REFUSED') return outcome.problems;
    if (outcome.what === 'CONFLICT') {
      const gone = await meet();
      return gone ? new Map([['', gone]]) : new Map();
    }
    const own = outcome.done.find((one) => one.kind === edited.kind) ?? outcome.done[0];
    const key = own?.key ?? edited.key;
    const onDone = () => leave(pageOf({ ...edit, key }, names.of), own && { change: own.change });
    if (outcome.disagreements.length === 0) onDone();
    else {
      // What is saved is no draft any more, though the page stays.
      setDraft({ record: edit.record, base: edit.record, version: own?.version ?? null });
      setBeside({ comparisons: outcome.disagreements, change: own?.change, onDone });
    }
    return new Map();
  };

  const retire = async (): Promise<string | undefined> => {
    const edit = { kind: edited.kind, key: edited.key, version: draft.version, record: null };
    const outcome = await send(edit, '');
    if (outcome.what === 'CONFLICT') return meet();
    if (outcome.what === 'REFUSED') return [...outcome.problems.values()].join(' ');
    forget();
    setRetired(outcome.done[0]?.change);
    return undefined;
  };

  return {
    form,
    draft,
    names,
    round,
    busy,
    conflict,
    retired,
    beside,
    restsOnIt,
    offered: offered && changed,
    /** Whether the record has changed since the draft began. */
    outdated: draft.version !== edited.version && !conflict,
    setRecord,
    choose: (name: string, value: unknown) => {
      const { [name]: _, ...others } = draft.record;
      begin(value === undefined ? others : { ...others, [name]: value }, draft.base, draft.version);
    },
    dropDraft: () => {
      dismiss();
      setConflict(undefined);
      begin(edited.record, edited.record, edited.version);
    },
    save,
    retire,
    cancel: () => leave(edited.version === null ? edited.from : pageOf({ ...edited }, names.of)),
  };
}
