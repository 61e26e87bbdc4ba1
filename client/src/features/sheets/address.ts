import type { SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { addressOf } from '../facts';

/** The page of what a row is of: a figure is on the page of whom it is about. */
export function addressOfRow(kind: SheetKindCode, slug: string): string {
  return addressOf({ kind: kind === 'TIES' ? 'TIE' : 'ACTOR', slug });
}
