import { createHash } from 'node:crypto';
import type { TenderOriginCode } from '@maillage/graph-schema/vocabulary';
import { keyOfName } from '../editing';

/**
 * The key of a call that comes from somewhere, the same whenever it comes again: `boamp-26-7298`. Where the number
 * has signs or capitals that a key cannot have, a few letters of its digest keep two numbers apart.
 */
export function keyOfTender(origin: TenderOriginCode, sourceId: string): string {
  const plain = keyOfName(sourceId);
  const isFaithful = plain === sourceId && plain.length < 60;
  const end = createHash('sha256').update(`${origin}/${sourceId}`).digest('hex').slice(0, 6);
  const stem = `${origin.toLowerCase()}-${plain}`.slice(0, 70).replace(/-+$/, '');
  return isFaithful ? stem : `${stem}-${end}`;
}

/** Keys of what comes with a call: the record as a source, and the group that won it. */
export const keyOfSheet = (tender: string): string => `${tender}-fiche`;
export const keyOfGroup = (tender: string): string => `${tender}-groupement`;

/** A number for a pasted notice that has none of its own: of the same buyer and subject, the same. */
export function numberOfPasted(buyer: string, name: string): string {
  return createHash('sha256')
    .update(`${keyOfName(buyer)}/${keyOfName(name)}`)
    .digest('hex')
    .slice(0, 12);
}
