import { useCpvNames } from './use-cpv-codes';

/** A code of the Common Procurement Vocabulary as one reads it. */
export function CpvName({ code }: { readonly code: string }) {
  const nameOf = useCpvNames([code]);
  return <>{nameOf(code)}</>;
}
