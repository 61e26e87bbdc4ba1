import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { useRequest } from '../../lib/use-request';
import { SaveRecordDocument, type SaveRecordMutation } from './editing.generated';
import type { PlainRecord } from './field-spec';
import type { EditableKind } from './kinds';

export interface Edit {
  readonly kind: EditableKind;
  readonly key: string;
  readonly version: string | null;
  /** Null takes the record off the map. */
  readonly record: PlainRecord | null;
}

type Payload = SaveRecordMutation['edit'];

export type Outcome =
  | {
      readonly what: 'DONE';
      readonly done: Payload['done'];
      readonly disagreements: Payload['disagreements'];
    }
  | { readonly what: 'CONFLICT' }
  | {
      readonly what: 'REFUSED';
      readonly problems: ReadonlyMap<string, string>;
      /** Whether narrowing what rests on it as well would do. */
      readonly restsOnIt?: boolean;
    };

/** Saves an edit; sent again after a fault, it is carried out once. */
export function useSave() {
  const { language } = useLanguage();
  const [send] = useMutation(SaveRecordDocument);
  const [busy, setBusy] = useState(false);
  const once = useRequest();

  const save = async (edit: Edit, why: string, narrowing = false): Promise<Outcome> => {
    const variables = { edits: [edit], why: why.trim() || null, narrowing };
    setBusy(true);
    try {
      const answer = await once(
        variables,
        async (request) => (await send({ variables: { ...variables, request } })).data?.edit,
      );
      if (answer?.conflicts.length) return { what: 'CONFLICT' };
      if (!answer || answer.problems.length > 0) {
        const problems = (answer?.problems ?? []).map(
          (one) => [pathOf(one.field), messageOfProblem(one, language)] as const,
        );
        const restsOnIt = (answer?.problems ?? []).some(({ code }) => code === 'OTHERS_REST_ON_IT');
        return { what: 'REFUSED', problems: new Map(problems), restsOnIt };
      }
      return { what: 'DONE', done: answer.done, disagreements: answer.disagreements };
    } catch (error) {
      return { what: 'REFUSED', problems: new Map([['', problemOf(error, language).message]]) };
    } finally {
      setBusy(false);
    }
  };
  return { save, busy };
}

/** `edits.0.record.participants.1.role` is `participants.1.role`; what is about the whole is ''. */
function pathOf(field: string | null | undefined): string {
  return field?.replace(/^edits\.0(?:\.record)?\.?/, '') ?? '';
}
