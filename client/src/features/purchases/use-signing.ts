import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useRequest } from '../../lib/use-request';
import { doingTexts } from './doing-texts';
import {
  ReopenPurchaseDocument,
  SignPurchaseDocument,
  type SignPurchaseMutation,
} from './purchases.generated';
import type { Detail } from './standing';

type Payload = NonNullable<SignPurchaseMutation['signPurchase']>;

/** Signs a purchase and takes that back; after a fault the same is sent again and done once. */
export function useSigning({ purchase, firm }: Detail) {
  const t = useTexts(doingTexts);
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [told, setTold] = useState('');
  const once = useRequest();
  const [sendSign] = useMutation(SignPurchaseDocument);
  const [sendReopen] = useMutation(ReopenPurchaseDocument);

  const carry = async (
    given: unknown,
    send: (request: string) => Promise<Payload | undefined>,
    tell: (done: Payload) => string,
  ): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setTold('');
    try {
      const done = await once([purchase.id, given], send);
      const [first] = done?.problems ?? [];
      setProblem(
        first ? (first.code === 'CHANGED_MEANWHILE' ? t.overtaken : messageOfProblem(first, language)) : '',
      );
      if (first || !done) return false;
      setTold(tell(done));
      return true;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    problem,
    told,
    sign: (document: string, forAll: boolean) =>
      carry(
        ['sign', firm, document, forAll],
        async (request) =>
          (
            await sendSign({
              variables: {
                request,
                purchase: purchase.slug,
                quantity: firm,
                document: document.trim() || null,
                forAll,
              },
            })
          ).data?.signPurchase,
        ({ asked }) => t.signed(asked),
      ),
    reopen: () =>
      carry(
        ['reopen'],
        async (request) =>
          (await sendReopen({ variables: { request, purchase: purchase.slug } })).data?.reopenPurchase,
        () => t.reopened,
      ),
  };
}
