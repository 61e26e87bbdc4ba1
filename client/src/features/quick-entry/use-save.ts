import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';
import { useRequest } from '../../lib/use-request';
import type { Entry, EntryFact } from './entry';
import { QuickEntryRecordDocument, QuickEntrySaveDocument } from './quick-entry.generated';
import { texts } from './texts';
import { toEdits, type Edit, type KnownRecord } from './to-edits';

/** What an entry has left in the graph, and how to take it back. */
export interface Recorded {
  readonly id: string;
  readonly ties: readonly { readonly slug: string; readonly name: string }[];
  /** Structures made along: a search may take a moment to find them. */
  readonly made: readonly { readonly key: string; readonly name: string }[];
  readonly inverse: readonly Edit[];
}

/** Saves an entry in one request; a request sent again after a fault is carried out once. */
export function useSave(pole: string, tieName: (fact: EntryFact) => string) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const client = useApolloClient();
  const [send] = useMutation(QuickEntrySaveDocument);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const once = useRequest();

  const knownRecords = async (entry: Entry): Promise<Map<string, KnownRecord>> => {
    const ids = entry.facts.flatMap((fact) => fact.known?.id ?? []);
    const found = await Promise.all(
      ids.map((id) =>
        client.query({ query: QuickEntryRecordDocument, variables: { id }, fetchPolicy: 'network-only' }),
      ),
    );
    return new Map(
      found.map(({ data }) => {
        // Not without it: what is known already would be recorded a second time.
        if (!data?.record) throw new Refused(t.notYours);
        const { id, version, record } = data.record;
        return [id, { version, record: record as KnownRecord['record'] }];
      }),
    );
  };

  const carryOut = async (edits: readonly Edit[]) => {
    const answer = await once(
      edits,
      async (request) => (await send({ variables: { request, edits: [...edits] } })).data?.edit,
    );
    const [first] = answer?.problems ?? [];
    if (first) throw new Refused(messageOfProblem(first, language));
    if (answer?.conflicts.length) throw new Refused(t.conflict);
    return answer?.done ?? [];
  };

  const guarded = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    setProblem(undefined);
    try {
      return await work();
    } catch (error) {
      setProblem(error instanceof Refused ? error.message : problemOf(error, language).message);
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  const save = (entry: Entry): Promise<Recorded | undefined> =>
    guarded(async () => {
      const known = await knownRecords(entry);
      const edits = toEdits(entry, pole, { tie: tieName }, known);
      const done = await carryOut(edits);
      const written = done.filter((one) => one.kind !== 'STATEMENTS');
      const ties = written.filter((one) => one.kind === 'TIES');
      const facts = new Map(
        entry.facts.flatMap((fact) => (fact.known ? [[fact.known.key, fact.known] as const] : [])),
      );
      return {
        id: newRequestId(),
        ties: ties.map(({ key }, index) => ({
          slug: key,
          name: facts.get(key)?.name ?? String(namesOf(edits, 'TIES')[index] ?? key),
        })),
        made: written
          .filter((one) => one.kind === 'ACTORS')
          .map(({ key }, index) => ({ key, name: String(namesOf(edits, 'ACTORS')[index] ?? key) })),
        inverse: [...written].reverse().map(({ kind, key, version }) => {
          const before = facts.get(key);
          const record = before ? (known.get(before.id)?.record ?? null) : null;
          return { kind: kind as Edit['kind'], key, version: version ?? null, record };
        }),
      };
    });

  const undo = (recorded: Recorded): Promise<boolean> =>
    guarded(async () => {
      await carryOut(recorded.inverse);
      return true;
    }).then((done) => done ?? false);

  return { save, undo, busy, problem };
}

/** Names of the records of a kind that edits write, in their order. */
function namesOf(edits: readonly Edit[], kind: Edit['kind']): unknown[] {
  return edits.filter((edit) => edit.kind === kind).map((edit) => edit.record?.['name']);
}

/** What the API refused, in words. */
class Refused extends Error {}
