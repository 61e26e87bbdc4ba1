import { visible } from '../../platform/access/viewer';
import { accountBehind, type AccountBehind } from '../history';
import { attach, thingFrom, withEvidence, type EvidenceList, type ThingValue } from '../things';

/** A statement as it was read. */
export interface StatementRow {
  readonly graphqlType: 'Statement';
  readonly id: string;
  readonly property: string;
  readonly value?: number;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly text?: string;
  readonly modality: string;
  readonly period?: string;
  readonly scope?: string;
  readonly note?: string;
  readonly implied: boolean;
  readonly fictitious: boolean;
  readonly periodFrom?: string;
  readonly knownSince?: string;
  readonly pinnedWhy?: string;
  readonly pinnedOn?: string;
  readonly pinnedBy?: string;
  /** The account that pinned it; none where it is there no more. */
  readonly pinMaker?: AccountBehind | null;
}

const pinMaker = (s: string) =>
  `pinMaker: CASE WHEN ${s}.pinnedBy IS NOT NULL THEN ${accountBehind(`${s}.pinnedBy`)} END`;

/** Cypher for a statement, with who pinned it. */
export function wholeStatement(s: string): string {
  return `${s} { .*, ${pinMaker(s)} }`;
}

/**
 * The same for telling which is preferred: known since the first of the documents that the viewer may see, not of
 * all there are.
 */
export function comparableStatement(s: string): string {
  return `${s} { .*, ${pinMaker(s)}, knownSince: head(COLLECT {
    MATCH (${s})-[:EVIDENCED_BY]->(told:Passage)-[:OF]->(document:Source)
    WHERE ${visible('told')} AND ${visible('document')}
    RETURN document.dateTo ORDER BY document.dateTo LIMIT 1
  }) }`;
}

export function statementFrom({ pinMaker: maker, ...properties }: StatementValue): StatementRow {
  const pin = properties['pinnedOn'] === undefined ? { pinned: null } : { pinMaker: maker };
  return { ...properties, ...pin, graphqlType: 'Statement' } as unknown as StatementRow;
}

/** The properties of a statement, as statements of Cypher return them. */
export type StatementValue = Readonly<Record<string, unknown>>;

/** A statement with the thing it is about and its evidence, as statements return it. */
export type StatementTuple = [
  statement: StatementValue,
  about: ThingValue | null,
  evidence: EvidenceList | null,
];

/** A statement with whatever was read along with it. */
export function statementOf([statement, about, evidence]: StatementTuple): StatementRow {
  const row = withEvidence(statementFrom(statement), evidence);
  return about ? attach(row, 'about', {}, thingFrom(about)) : row;
}
