import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import {
  CloseCollectionDocument,
  OpenCollectionDocument,
  RemindOfFiguresDocument,
  type CollectionPartsFragment,
} from './collection.generated';
import { collectionTexts } from './collection-texts';

interface Answered {
  readonly collection?: CollectionPartsFragment | null;
  readonly problems: readonly { readonly code: string; readonly parameters?: unknown }[];
}

/** The collection of a year of a pole, with what its facilitator does to it: one thing at a time, each said. */
export function useCollection(first: CollectionPartsFragment) {
  const t = useTexts(collectionTexts);
  const { language } = useLanguage();
  const [collection, setCollection] = useState(first);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState('');
  const [busy, setBusy] = useState(false);
  const [open] = useMutation(OpenCollectionDocument, { fetchPolicy: 'no-cache' });
  const [close] = useMutation(CloseCollectionDocument, { fetchPolicy: 'no-cache' });
  const [remind] = useMutation(RemindOfFiguresDocument, { fetchPolicy: 'no-cache' });
  const run = async <T extends Answered>(ask: () => Promise<T | undefined>, said?: (answer: T) => string) => {
    if (busy) return;
    setBusy(true);
    try {
      const answer = await ask();
      const [firstProblem] = answer?.problems ?? [];
      setProblem(firstProblem && messageOfProblem(firstProblem, language));
      setDone(answer && !firstProblem ? (said?.(answer) ?? '') : '');
      if (answer?.collection) setCollection(answer.collection);
    } catch (error) {
      setProblem(problemOf(error, language).message);
    } finally {
      setBusy(false);
    }
  };
  const asked = { pole: collection.pole.id, year: collection.year };
  return {
    collection,
    setCollection,
    problem,
    done,
    busy,
    open: () => run(async () => (await open({ variables: asked })).data?.openCollection),
    close: () => run(async () => (await close({ variables: asked })).data?.closeCollection),
    /** Reminds one member, or all that have given nothing. */
    remind: (actor?: string) =>
      run(
        async () =>
          (await remind({ variables: { ...asked, actors: actor ? [actor] : null } })).data?.remindOfFigures,
        ({ mails, left }) => t.reminded(mails, left),
      ),
  };
}
