import { createHash } from 'node:crypto';
import type { TenderOriginCode } from '@maillage/graph-schema/vocabulary';
import { keyOfName, withRandomEnd } from '../editing';

/**
 * What a call that comes from somewhere is called after: `boamp-26-7298`. Where the number has signs or capitals that
 * a key cannot have, a few letters of its digest keep two numbers apart.
 */
function stemOf(origin: TenderOriginCode, sourceId: string): string {
  const plain = keyOfName(sourceId);
  const isFaithful = plain === sourceId && plain.length < 60;
  const end = createHash('sha256').update(`${origin}/${sourceId}`).digest('hex').slice(0, 6);
  const stem = `${origin.toLowerCase()}-${plain}`.slice(0, 70).replace(/-+$/, '');
  return isFaithful ? stem : `${stem}-${end}`;
}

/** By what a notice is chosen that is no call yet: the same whenever it is read, and the key of no record. */
export const nameOfNotice = (origin: TenderOriginCode, sourceId: string): string =>
  `~${stemOf(origin, sourceId)}`;

/**
 * Keys for a call that an import makes, and for what comes with it: the record as a source, the group that won it. Each
 * ends at random, or one that is taken would tell that somebody keeps the same call, or its group, to themselves.
 */
export const keyForTender = (origin: TenderOriginCode, sourceId: string): string =>
  withRandomEnd(stemOf(origin, sourceId));
export const keyForSheet = (tender: string): string => withRandomEnd(`${tender}-fiche`);
export const keyForGroup = (tender: string): string => withRandomEnd(`${tender}-groupement`);

/** A number for a pasted notice that has none of its own: of the same buyer and subject, the same. */
export function numberOfPasted(buyer: string, name: string): string {
  return createHash('sha256')
    .update(`${keyOfName(buyer)}/${keyOfName(name)}`)
    .digest('hex')
    .slice(0, 12);
}
