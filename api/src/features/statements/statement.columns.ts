import { attach, thingFrom, withEvidence, type EvidenceList } from '../things';

const names = [
  'id',
  'property',
  'value',
  'unit',
  'qualifier',
  'text',
  'modality',
  'period',
  'scope',
  'note',
  'implied',
  'fictitious',
  'periodFrom',
  'knownSince',
] as const;

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

/** Cypher for the list of a statement's properties. */
export function statementColumns(variable: string): string {
  return `[${names.map((name) => `${variable}.${name}`).join(', ')}]`;
}

export function statementFrom(list: readonly unknown[]): StatementRow {
  const row: Record<string, unknown> = { graphqlType: 'Statement' };
  names.forEach((name, index) => {
    row[name] = list[index] ?? undefined;
  });
  return row as unknown as StatementRow;
}

/** A statement with the thing it is about and its evidence, as statements return it. */
export type StatementTuple = [columns: unknown[], about: unknown[] | null, evidence: EvidenceList | null];

/** A statement with whatever was read along with it. */
export function statementOf([columns, about, evidence]: StatementTuple): StatementRow {
  const row = withEvidence(statementFrom(columns), evidence);
  return about ? attach(row, 'about', {}, thingFrom('THING', about)) : row;
}
