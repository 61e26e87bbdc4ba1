import type { LotDraft } from './draft';
import type { PastedLines } from './pasted-fields';

const before = /^[\s*•\-–\d.)]*(.{3,120}?)\s*[:(\-–=,]*\s*\(?(\d{1,3})(?:[.,]\d+)?\s*(?:%|points?\b|pts?\b)/i;
const after = /^[\s*•\-–]*(\d{1,3})(?:[.,]\d+)?\s*(?:%|points?)\s*(?:pour\s+)?[:\-–]?\s*(.{3,120})$/i;

/** How far below their heading criteria are looked for. */
const REACH = 14;

/**
 * Award criteria below a line that announces them, « 60 % : prix » or « Prix : 60 % ». Weights that do not sum
 * to a hundred are left out: some of them were not read.
 */
export function criteriaIn(text: PastedLines): NonNullable<LotDraft['criteria']> {
  for (const heading of text.matching(
    /criteres?\b.{0,40}(?:attribution|jugement|selection des offres|ponder)|criteres enonces/,
  )) {
    const lines = text.lines.slice(heading, heading + REACH).flatMap((line) => line.split(/\s*[;|]\s*/));
    const found = lines.flatMap((line) => criterion(line.replace(/^.*crit[eè]res?[^:]*:\s*/i, '')));
    const unique = found.filter(
      (one, index) => found.findIndex((other) => other.name === one.name) === index,
    );
    const sum = unique.reduce((all, one) => all + one.weight, 0);
    if (unique.length > 1 && sum === 100) return unique;
    if (unique.length > 1) return unique.map(({ name }) => ({ name }));
  }
  return [];
}

function criterion(line: string): { name: string; weight: number }[] {
  const [, first, second] = after.exec(line) ?? [];
  if (first && second) return made(second, first);
  const [, name, weight] = before.exec(line) ?? [];
  return name && weight ? made(name, weight) : [];
}

function made(name: string, weight: string): { name: string; weight: number }[] {
  const trimmed = name.replaceAll(/^[\s:–-]+|[\s.:;,(–-]+$/g, '');
  return trimmed.length > 2 && Number(weight) <= 100 ? [{ name: trimmed, weight: Number(weight) }] : [];
}
