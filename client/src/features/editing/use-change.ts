import { useApolloClient } from '@apollo/client/react';
import { messageOf, problemOf } from '../../lib/error-messages';
import { WhoAmIDocument } from '../../lib/fragments/viewer.generated';
import { useLanguage, useTexts } from '../../lib/i18n';
import { EditableRecordDocument } from './editing.generated';
import type { PlainRecord } from './field-spec';
import type { EditableKind } from './kinds';
import type { Saved } from './saved';
import { texts } from './texts';
import { useSave } from './use-save';

/** What came of a small change: how to take it back, or why it was not made. */
export type Changed = { readonly saved: Saved } | { readonly problem: string };

/**
 * A small change of a record without its form: closing it, opening it again, taking it off (null). Read anew first;
 * undefined where what is there by now is not what the change was meant for.
 */
export function useChange() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const client = useApolloClient();
  const { save, busy } = useSave();
  const change = async (
    id: string,
    to: (record: PlainRecord) => PlainRecord | null | undefined,
  ): Promise<Changed> => {
    const read = client.query({ query: EditableRecordDocument, variables: { id }, fetchPolicy: 'no-cache' });
    const found = await read.catch((error: unknown) => ({ problem: problemOf(error, language).message }));
    if ('problem' in found) return found;
    const now = found.data?.record;
    if (!now) {
      // Where the session ended meanwhile, signing in again is what helps.
      const who = await client
        .query({ query: WhoAmIDocument, fetchPolicy: 'no-cache' })
        .catch(() => undefined);
      const isOut = who?.data?.viewer.account === null;
      return { problem: isOut ? messageOf('SIGN_IN_REQUIRED', {}, language) : t.notAllowed };
    }
    const { key, version } = now;
    const kind = now.kind as EditableKind;
    const record = to(now.record as PlainRecord);
    if (record === undefined) return { problem: t.conflictTitle };
    const outcome = await save({ kind, key, version, record }, '');
    if (outcome.what === 'CONFLICT') return { problem: t.conflictTitle };
    if (outcome.what === 'REFUSED') return { problem: [...outcome.problems.values()].join(' ') };
    const own = outcome.done.find((one) => one.key === key) ?? outcome.done[0];
    return own ? { saved: { change: own.change } } : { problem: t.nothing };
  };
  return { change, busy };
}
