import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../lib/i18n';
import { useSending } from '../../lib/use-sending';
import { doingTexts } from './doing-texts';
import {
  ReopenPurchaseDocument,
  SignPurchaseDocument,
  type SignPurchaseMutation,
} from './purchases.generated';
import { leadingOffer, type Detail } from './standing';

type Payload = NonNullable<SignPurchaseMutation['signPurchase']>;

/** Signs a purchase and takes that back; after a fault the same is sent again and done once. */
export function useSigning(detail: Detail) {
  const { purchase, firm: quantity } = detail;
  const chosen = leadingOffer(detail);
  const t = useTexts(doingTexts);
  const { carryOut, problem, busy } = useSending({ CHANGED_MEANWHILE: t.overtaken });
  const [told, setTold] = useState('');
  const [sendSign] = useMutation(SignPurchaseDocument);
  const [sendReopen] = useMutation(ReopenPurchaseDocument);

  /** Gives whether it was done. */
  const carry = async (
    given: readonly unknown[],
    send: (request: string) => Promise<Payload | undefined>,
    tell: (done: Payload) => string,
  ): Promise<boolean> => {
    if (busy) return false;
    setTold('');
    const done = await carryOut([purchase.id, ...given], send);
    if (done) setTold(tell(done));
    return done !== undefined;
  };
  return {
    busy,
    problem,
    told,
    sign: (title: string, forAll: boolean) => {
      const seen = { quantity, offer: chosen?.number ?? null, cost: chosen?.firm.total ?? null };
      const given = { purchase: purchase.slug, ...seen, document: title.trim() || null, forAll };
      return carry(
        ['sign', given],
        async (request) => (await sendSign({ variables: { request, ...given } })).data?.signPurchase,
        ({ asked }) => t.signed(asked),
      );
    },
    reopen: () =>
      carry(
        ['reopen'],
        async (request) =>
          (await sendReopen({ variables: { request, purchase: purchase.slug } })).data?.reopenPurchase,
        () => t.reopened,
      ),
  };
}
