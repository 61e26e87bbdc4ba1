import { nameBasedId } from '../../platform/changes/name-based-id';
import type { ParticipationImage } from '../../platform/changes/node-image';
import type { Written } from '../../platform/changes/write-images';
import type { BulkRow } from './bulk-load.repository';

/** The row of a record that is new to the store, for the statements of a first load. `placeOf`: in the list of passages. */
export function bulkRow(
  { id, key, kind, readers, image, record }: Written,
  request: string,
  placeOf: (passage: string) => number,
): BulkRow {
  const links = (base: 'Thing' | 'Territory') =>
    image.links.filter((one) => one.toBase === base).map(({ type, to }) => ({ type, to }));
  if (image.links.some((one) => one.properties))
    throw new Error(`${key}: a first load writes no properties of relationships`);
  const stances = (image.participations ?? []).map(stanceOf);
  return {
    id,
    labels: image.labels,
    properties: image.participations
      ? { ...image.properties, stance: stanceOfTie(stances) }
      : image.properties,
    identifiers: image.identifiers.map((one) => ({ ...one, reference: one.reference || null })),
    change: { id: nameBasedId('change', request), request, kind, key, after: record, readers },
    things: links('Thing'),
    territories: links('Territory'),
    passages: image.passages.map(placeOf),
    participations: (image.participations ?? []).map(({ id, holder, properties, answers }, index) => ({
      holder,
      properties: { ...properties, id, stance: stances[index] },
      answers: answers.map((answer) => {
        if (answer.event) throw new Error(`${key}: a first load writes no answers given at events`);
        return { properties: answer.properties, passages: answer.passages.map(placeOf) };
      }),
    })),
  };
}

/** As `changes.deriveStances` has it: the latest answer of an actor, else declared. */
function stanceOf({ answers }: ParticipationImage): string {
  const [latest] = answers
    .filter(({ properties }) => properties['authority'] === 'ACTOR')
    .sort((a, b) => String(b.properties['givenOn']).localeCompare(String(a.properties['givenOn'])));
  return String(latest?.properties['stance'] ?? 'DECLARED');
}

/** As `changes.deriveStances` has it, of a tie in which actors alone take part. */
function stanceOfTie(stances: readonly string[]): string {
  if (stances.includes('CONTESTED')) return 'CONTESTED';
  return stances.length > 0 && stances.every((one) => one === 'CONFIRMED') ? 'CONFIRMED' : 'DECLARED';
}
