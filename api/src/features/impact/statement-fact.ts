import type { UnitCode } from '@maillage/graph-schema/vocabulary';
import type { StatementFact } from '../../algorithms/indicators';

/** A statement as a formula takes it, from its properties in the store; `about` is the id of what it is about. */
export function factFrom(
  statement: Readonly<Record<string, unknown>>,
  about: string,
  ofPole: boolean,
): StatementFact {
  const text = (name: string) => (typeof statement[name] === 'string' ? statement[name] : undefined);
  return {
    id: String(statement['id']),
    about,
    ofPole,
    property: String(statement['property']),
    value: typeof statement['value'] === 'number' ? statement['value'] : undefined,
    unit: text('unit') as UnitCode | undefined,
    qualifier: text('qualifier'),
    text: text('text'),
    scope: text('scope'),
    modality: String(statement['modality']),
    period: text('period'),
    periodFrom: text('periodFrom'),
    periodTo: text('periodTo'),
    knownSince: text('knownSince'),
    pinnedOn: text('pinnedOn'),
  };
}
