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

/**
 * Whether a thing may be shown to rest on a passage: not where it is a list, and only names that the viewer may
 * not see stand there.
 */
export function openlyRests(x: string, passage: string): string {
  const names = (which: string, seen: string) => `EXISTS {
        MATCH (${x})-[lists:LISTS]->(${which}:Thing) WHERE ${passage}.id IN lists.passages AND ${seen}
      }`;
  return `(${names('seen', visible('seen'))} OR NOT ${names('hidden', `NOT ${visible('hidden')}`)})`;
}

/** Cypher for the passages that say so, in the order of documents and lines. */
export function evidenceOf(variable: string, more = ''): string {
  return `COLLECT {
    MATCH (${variable})-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
    WHERE ${visible('passage')} AND ${visible('source')}${more}
    RETURN [passage.line, passage.quote, ${whole('source')}]
    ORDER BY source.dateFrom, source.key, passage.line, passage.id
  }`;
}

export function evidenceFrom(list: EvidenceList): EvidenceRow[] {
  return list.map(([line, quote, source]) => ({ line, quote, source: thingFrom(source) }));
}

/** Attaches evidence that was read with a nested row. */
export function withEvidence<R extends object>(row: R, list: EvidenceList | null): R {
  return list ? attach(row, 'evidence', {}, evidenceFrom(list)) : row;
}

/** The same of what may be a list. */
export function evidenceOfList(variable: string): string {
  return evidenceOf(variable, ` AND ${openlyRests(variable, 'passage')}`);
}

const definition = {
  field: 'evidence',
  parameters: () => ({}),
  map: evidenceFrom,
} as const;

export const thingEvidence = relation<object, EvidenceRow[]>({
  ...definition,
  label: 'Thing',
  expression: evidenceOfList,
});
export const statementEvidence = relation<object, EvidenceRow[]>({
  ...definition,
  label: 'Statement',
  expression: (s) => evidenceOf(s),
});
