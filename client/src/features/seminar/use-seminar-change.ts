import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { keepCodes, type Codes } from './kept-codes';
import {
  EndSeminarDocument,
  GiveSeminarCodesDocument,
  type SeminarPayloadPartsFragment,
} from './seminar.generated';

/** What changes a session: giving codes, which this device then keeps, and ending it. */
export function useSeminarChange(id: string, onCodes: (codes: Codes) => void) {
  const { language } = useLanguage();
  const [problem, setProblem] = useState<string>();
  const [give, giving] = useMutation(GiveSeminarCodesDocument);
  const [end, ending] = useMutation(EndSeminarDocument);
  const run = async (work: () => Promise<SeminarPayloadPartsFragment | undefined>): Promise<boolean> => {
    setProblem(undefined);
    try {
      const done = await work();
      const [first] = done?.problems ?? [];
      if (first) setProblem(messageOfProblem(first, language));
      else if (done && done.codes.length > 0) onCodes(keepCodes(id, done.codes));
      return !first;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return false;
    }
  };
  return {
    problem,
    busy: giving.loading || ending.loading,
    giveCodes: (structures: readonly string[]) =>
      run(
        async () => (await give({ variables: { id, structures: [...structures] } })).data?.giveSeminarCodes,
      ),
    end: () => run(async () => (await end({ variables: { id } })).data?.endSeminar),
  };
}
