import type { TieKindCode } from '@maillage/graph-schema/vocabulary';
import { tieColour } from './tie-colour';

/** The line that stands for a kind of tie: its colour in the drawings. Always beside its name. */
export function TieKindLine({ kind }: { readonly kind: TieKindCode }) {
  return (
    <svg width={26} height={8} viewBox="0 0 26 8" aria-hidden="true">
      <line x1={1} x2={25} y1={4} y2={4} stroke={tieColour(kind)} strokeWidth={3} />
    </svg>
  );
}
