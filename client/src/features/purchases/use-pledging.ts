import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSave } from '../editing';
import type { Detail } from './standing';
import { useSmallChange } from './use-small-change';

/** What a member says in its pledge. */
export interface PledgeFields {
  readonly quantity: number;
  readonly firm: boolean;
  readonly price: number | undefined;
  readonly priceFrom: string;
  readonly recoversVat: boolean;
  readonly publicBuyer: boolean;
}

/** Pledges for an actor, changes that, and withdraws it: each saved by itself, and taken back with one click. */
export function usePledging({ purchase }: Detail, actor: string, there: string | undefined) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { save, busy: isSaving } = useSave();
  const [problem, setProblem] = useState('');
  const changing = useSmallChange(there ?? '');
  const busy = isSaving || changing.busy;

  const first = async (fields: PledgeFields): Promise<boolean> => {
    if (busy) return false;
    const record = {
      ...fieldsOf(fields),
      ...{ purchase: purchase.slug, of: actor, readers: [`acting:${actor}`] },
    };
    const outcome = await save({ kind: 'PLEDGES', key: '~1', version: null, record }, '');
    setProblem(outcome.what === 'REFUSED' ? [...outcome.problems.values()].join(' ') : '');
    if (outcome.what !== 'DONE') return false;
    const [made] = outcome.done;
    void navigate(`${pathname}${search}`, {
      replace: true,
      preventScrollReset: true,
      state: made ? { saved: { change: made.change } } : null,
    });
    return true;
  };

  return {
    busy,
    problem: problem || changing.problem,
    pledge: (fields: PledgeFields) =>
      there === undefined
        ? first(fields)
        : changing.make(({ price: _price, priceFrom: _from, ...record }) => ({
            ...record,
            ...fieldsOf(fields),
          })),
    withdraw: () => changing.make(() => null),
  };
}

function fieldsOf({ price, priceFrom, ...fields }: PledgeFields) {
  return {
    ...fields,
    ...(price === undefined ? {} : { price }),
    ...(priceFrom === '' ? {} : { priceFrom }),
  };
}
