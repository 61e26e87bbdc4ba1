import { cpvStem } from '@maillage/graph-schema/vocabulary';
import { foldText } from './search-keys';

/**
 * How a competence covers a need, the surest first: it is the very code; it is said more widely (cleaning, for
 * windows to clean); it is a part of what is asked (windows, for cleaning); or both carry one free tag.
 */
export const coverKinds = ['EXACT', 'WIDER', 'NARROWER', 'TAG'] as const;
export type CoverKind = (typeof coverKinds)[number];

/** What a competence says it can deliver, or a need asks for. */
export interface Coded {
  /** Code of the Common Procurement Vocabulary, 8 digits, without its check digit. */
  readonly cpv?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
}

export interface Cover {
  readonly kind: CoverKind;
  /** Levels of the hierarchy between the two codes: 0 for the same one and for a tag. */
  readonly apart: number;
  /** The shared tag, as the need writes it, where no code does. */
  readonly tag?: string;
}

/** How the first code stands to the second: the same, an ancestor of it, a descendant, or undefined. */
export function compareCpv(first: string, second: string): Cover | undefined {
  const [a, b] = [cpvStem(first), cpvStem(second)];
  const apart = Math.abs(a.length - b.length);
  if (a === b) return { kind: 'EXACT', apart };
  if (b.startsWith(a)) return { kind: 'WIDER', apart };
  return a.startsWith(b) ? { kind: 'NARROWER', apart } : undefined;
}

/** How a competence covers a need, by code before tag; undefined where it does not. */
export function coverOf(competence: Coded, need: Coded): Cover | undefined {
  const byCode = competence.cpv && need.cpv ? compareCpv(competence.cpv, need.cpv) : undefined;
  return byCode ?? coverByTag(competence.tags ?? [], need.tags ?? []);
}

/** What tags are compared by: accents, case, hyphens and spaces do not make another tag. */
export function tagKey(tag: string): string {
  return foldText(tag).replaceAll(' ', '');
}

/** The keys of several tags, each once. */
export function tagKeys(tags: readonly string[]): string[] {
  return [...new Set(tags.map(tagKey).filter(Boolean))];
}

function coverByTag(has: readonly string[], asked: readonly string[]): Cover | undefined {
  if (has.length === 0 || asked.length === 0) return undefined;
  const known = new Set(tagKeys(has));
  const tag = asked.find((one) => known.has(tagKey(one)));
  return tag === undefined ? undefined : { kind: 'TAG', apart: 0, tag };
}

/** Orders covers: the surer kind first, then the nearer code. */
export function compareCovers(a: Cover, b: Cover): number {
  return coverKinds.indexOf(a.kind) - coverKinds.indexOf(b.kind) || a.apart - b.apart;
}
