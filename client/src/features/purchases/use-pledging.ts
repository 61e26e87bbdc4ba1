import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readNumber } from '../../lib/format';
import { useLanguage, type Language } from '../../lib/i18n';
import { useSave } from '../editing';
import { mergeFields, typedFrom, type FieldName, type TypedFields } from './pledge-fields';
import { PurchasePageDocument } from './purchases.generated';
import { ownPledge, type Detail } from './standing';
import { useSmallChange } from './use-small-change';

/** Which fields were changed here and elsewhere in two ways, and as what all is saved by now. */
export interface PledgeClashed {
  readonly clashes: readonly FieldName[];
  readonly theirs: TypedFields;
}

type PledgeDone = PledgeClashed | { readonly saved: TypedFields };

/**
 * Pledges for an actor, changes that, and withdraws it: each saved by itself, and taken back with one click. Only what
 * was typed is changed: the rest is as it was saved meanwhile, by another tab or by who else acts for the actor.
 */
export function usePledging({ purchase }: Detail, actor: string, there: string | undefined) {
  const { pathname, search } = useLocation();
  const { language } = useLanguage();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { save, busy: isSaving } = useSave();
  const [problem, setProblem] = useState('');
  const changing = useSmallChange(there ?? '');
  const busy = isSaving || changing.busy;

  const change = async (
    id: string,
    base: TypedFields,
    mine: TypedFields,
  ): Promise<PledgeDone | undefined> => {
    let came: PledgeDone | undefined;
    const done = await changing.make(({ price, priceFrom, ...record }) => {
      const theirs = typedFrom({ ...record, price, priceFrom } as Parameters<typeof typedFrom>[0], language);
      const { fields, clashes } = mergeFields({ base, mine, theirs }, language);
      came = clashes.length > 0 ? { clashes, theirs } : { saved: fields };
      return clashes.length > 0 ? undefined : { ...record, ...recordFrom(fields, language) };
    }, id);
    if (!done && came && 'saved' in came) return undefined;
    if (!done && came) changing.dismiss();
    return came;
  };

  const first = async (base: TypedFields, mine: TypedFields): Promise<PledgeDone | undefined> => {
    const record = {
      ...recordFrom(mine, language),
      ...{ purchase: purchase.slug, of: actor, readers: [`acting:${actor}`] },
    };
    const outcome = await save({ kind: 'PLEDGES', key: '~1', version: null, record }, '');
    if (outcome.what !== 'DONE') {
      // There may be one by now, pledged in another tab: this changes it then.
      const read = client.query({
        query: PurchasePageDocument,
        variables: { slug: purchase.slug },
        fetchPolicy: 'network-only',
      });
      const now = (await read.catch(() => undefined))?.data?.purchase;
      const own = now && ownPledge(now, actor)?.id;
      if (own) return change(own, base, mine);
      setProblem(outcome.what === 'REFUSED' ? [...outcome.problems.values()].join(' ') : '');
      return undefined;
    }
    const [made] = outcome.done;
    void navigate(`${pathname}${search}`, {
      replace: true,
      preventScrollReset: true,
      state: made ? { saved: { change: made.change } } : null,
    });
    return { saved: mine };
  };

  return {
    busy,
    problem: problem || changing.problem,
    /** Pledges what was typed, in a form that began with `base`. */
    pledge: async (base: TypedFields, mine: TypedFields): Promise<PledgeDone | undefined> => {
      if (busy) return undefined;
      setProblem('');
      return there === undefined ? first(base, mine) : change(there, base, mine);
    },
    withdraw: () => changing.make(() => null),
  };
}

function recordFrom({ quantity, price, priceFrom, ...flags }: TypedFields, language: Language) {
  const paid = readNumber(price, language);
  return {
    ...flags,
    quantity: readNumber(quantity, language),
    ...(paid === undefined ? {} : { price: paid }),
    ...(priceFrom.trim() === '' ? {} : { priceFrom: priceFrom.trim() }),
  };
}
