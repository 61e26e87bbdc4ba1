import { useState } from 'react';

interface Shown {
  readonly id: string;
  readonly name: string;
  /** Whether it waits for an answer. */
  readonly open: boolean;
}

interface AnsweredElsewhere extends Shown {
  /** Where it stood among those to answer. */
  readonly place: number;
}

/**
 * Out of the ties to answer here, the one that another telephone of the structure has answered last. `isAnswered` tells
 * those with an answer, and which this telephone has not given itself.
 */
export function useAnsweredElsewhere(toAnswer: readonly Shown[], isAnswered: (id: string) => boolean) {
  const [before, setBefore] = useState(toAnswer);
  const [elsewhere, setElsewhere] = useState<AnsweredElsewhere>();
  if (!isSame(before, toAnswer)) {
    setBefore(toAnswer);
    const openNow = new Set(toAnswer.filter(({ open }) => open).map(({ id }) => id));
    const place = before.findIndex(({ id, open }) => open && !openNow.has(id) && isAnswered(id));
    const gone = before[place];
    if (gone) setElsewhere({ ...gone, place });
  }
  return { elsewhere, forget: () => setElsewhere(undefined) };
}

const isSame = (some: readonly Shown[], others: readonly Shown[]): boolean =>
  some.length === others.length &&
  some.every(({ id, open }, at) => id === others[at]?.id && open === others[at].open);
