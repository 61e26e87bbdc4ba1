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
}

export function statementFrom(properties: StatementValue): StatementRow {
  return { ...properties, graphqlType: 'Statement' } as unknown as StatementRow;
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
