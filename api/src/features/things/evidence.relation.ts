import { visible } from '../../platform/access/viewer';
import { attach, relation } from './relation';
import { whole, thingFrom, type ThingRow } from './thing-columns';

export type EvidenceList = [line: number, quote: string, source: unknown[]][];

/** A place in a source, as resolvers pass it on. */
export interface EvidenceRow {
  readonly line: number;
  readonly quote: string;
  readonly source: ThingRow;
}

/** Cypher for the passages that say so, in the order of documents and lines. */
export function evidenceOf(variable: string): string {
  return `COLLECT {
    MATCH (${variable})-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
    WHERE ${visible('passage')} AND ${visible('source')}
    RETURN [passage.line, passage.quote, ${whole('source')}]
    ORDER BY source.dateFrom, source.key, passage.line
  }`;
}

export function evidenceFrom(list: EvidenceList): EvidenceRow[] {
  return list.map(([line, quote, source]) => ({ line, quote, source: thingFrom(source) }));
}

/** Attaches evidence that was read with a nested row. */
export function withEvidence<R extends object>(row: R, list: EvidenceList | null): R {
  return list ? attach(row, 'evidence', {}, evidenceFrom(list)) : row;
}

const definition = {
  field: 'evidence',
  expression: evidenceOf,
  parameters: () => ({}),
  map: evidenceFrom,
} as const;

export const thingEvidence = relation<object, EvidenceRow[]>({ ...definition, label: 'Thing' });
export const statementEvidence = relation<object, EvidenceRow[]>({ ...definition, label: 'Statement' });
