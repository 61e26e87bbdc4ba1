import type { RecordKind, RecordOf } from '@maillage/graph-schema/records';

/** The three families of nodes that a record can become, each with ids of its own. */
export type BaseLabel = 'Thing' | 'Statement' | 'Territory';

export type Properties = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

export interface LinkImage {
  readonly type: string;
  /** Id of the node it leads to. */
  readonly to: string;
  readonly toBase: 'Thing' | 'Territory';
  readonly properties?: Properties;
}

export interface AnswerImage {
  readonly id: string;
  readonly properties: Properties;
  readonly passages: readonly string[];
  /** Id of the event at which it was given. */
  readonly event?: string;
}

export interface ParticipationImage {
  readonly id: string;
  readonly holder: string;
  readonly properties: Properties;
  readonly answers: readonly AnswerImage[];
}

/** What a record looks like in the graph: the node, what it is linked to, what it rests on. */
export interface NodeImage {
  readonly base: BaseLabel;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly links: readonly LinkImage[];
  /** Ids of the passages that say so. */
  readonly passages: readonly string[];
  readonly identifiers: readonly { scheme: string; value: string; reference: string }[];
  /** For a tie. */
  readonly participations?: readonly ParticipationImage[];
}

/** Where and in which words: as records carry it. */
export interface EvidenceReference {
  readonly source: string;
  readonly line: number;
  readonly quote: string;
}

/** What an image function may ask while it draws a record. */
export interface ImageContext {
  /** Id of the thing itself. */
  readonly id: string;
  /** Id behind a key; the engine has checked that it exists. */
  idOf(key: string): string;
  /** Ids of the passages, which the engine writes. */
  passagesOf(evidence: readonly EvidenceReference[] | undefined): string[];
  /** ISO day by which a source was out. */
  dayOf(sourceKey: string): string;
  /** Whether each of these readers may read one of the passages: what rests on none of them is not for all. */
  isOpenTo(readers: readonly string[], evidence: readonly EvidenceReference[]): boolean;
}

/** How records of one kind enter the graph. Each feature registers those of its kinds. */
export interface RecordImage<K extends RecordKind> {
  readonly kind: K;
  readonly base: BaseLabel;
  /** Keys of every other record it refers to, but for the sources of its evidence. */
  references(record: RecordOf<K>): string[];
  /** All evidence in it, wherever it stands. */
  evidence(record: RecordOf<K>): readonly EvidenceReference[];
  image(record: RecordOf<K>, context: ImageContext): NodeImage;
}

/** What whoever sends a command believes the record to be now: its digest, or null for not there. */
interface Expectation {
  readonly expected?: string | null;
}

/** Put this record, whether new or changed. */
export type PutCommand = {
  [K in RecordKind]: { readonly kind: K; readonly record: RecordOf<K> } & Expectation;
}[RecordKind];

/** Take this record, and the statements about it, off every screen. Putting it again restores it. */
export interface RetireCommand extends Expectation {
  readonly kind: RecordKind;
  readonly retire: string;
}

/** One command of the one way in. */
export type Command = PutCommand | RetireCommand;

export function isRetirement(command: Command): command is RetireCommand {
  return 'retire' in command;
}

export function isPutting(command: Command): command is PutCommand {
  return !isRetirement(command);
}

/** The key of the record that a command is about. */
export function keyOf(command: Command): string {
  return isRetirement(command) ? command.retire : command.record.key;
}
