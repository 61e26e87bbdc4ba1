import type { EditingWhoQuery } from './editing.generated';

/** A pole of whoever edits, and whether it is facilitated or one is a member of it. */
export interface OwnPole {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: 'POLE';
  readonly facilitated: boolean;
}

/** The poles that an account facilitates, then those in which it acts for a member. */
export function polesOf({
  account,
  facilitates,
}: Pick<EditingWhoQuery['viewer'], 'account' | 'facilitates'>): readonly OwnPole[] {
  const own = facilitates.map((pole) => ({ ...pole, facilitated: true }));
  const others = (account?.grants ?? [])
    .flatMap(({ role, pole }) => (role === 'MEMBER' && pole ? [{ ...pole, facilitated: false }] : []))
    .filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index)
    .filter(({ id }) => !own.some((one) => one.id === id));
  return [...own, ...others].map(({ id, slug, name, facilitated }) => ({
    id,
    slug,
    name,
    kind: 'POLE',
    facilitated,
  }));
}
