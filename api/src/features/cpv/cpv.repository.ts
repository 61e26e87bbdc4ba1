import type { CpvFound } from '../../algorithms/cpv-search';
import { reading, writing } from '../../platform/database/statement';
import type { CpvEntry } from './cpv-list';

type FoundTuple = [code: string, label: string, labelEn: string | null, level: number];

export interface CpvResult {
  /** Whether a list was imported at all. */
  imported: boolean;
  found: FoundTuple[];
}

const columns = (n: string) => `[${n}.code, ${n}.label, ${n}.labelEn, ${n}.level]`;
const imported = 'EXISTS { MATCH (:Cpv) } AS imported';
const scans = 'Whether a list was imported: the first code that is met answers.';

export const cpvByDigits = reading<{ digits: string; first: number }, CpvResult>(
  'cpv.byDigits',
  `RETURN ${imported}, COLLECT {
     MATCH (n:Cpv) WHERE n.code STARTS WITH $digits
     RETURN ${columns('n')} ORDER BY n.level, n.code LIMIT toInteger($first)
   } AS found`,
  { scans },
);

/**
 * Those that say most of the words; among them first those that say them whole, then those that say the least
 * besides, then the wider ones.
 */
export const cpvByWords = reading<{ query: string; words: readonly string[]; first: number }, CpvResult>(
  'cpv.byWords',
  `CALL () {
     CALL db.index.fulltext.queryNodes('cpv_beginnings', $query) YIELD node AS n
     WITH n, ' ' + n.words + ' ' + coalesce(n.wordsEn, '') + ' ' AS said
     WITH n, size([word IN $words WHERE said CONTAINS ' ' + word]) AS hits, size([word IN $words WHERE
       any(ending IN [' ', 's ', 'x '] WHERE said CONTAINS ' ' + word + ending)]) AS whole
     WITH collect([n, hits, whole]) AS candidates, max(hits) AS best
     UNWIND candidates AS one
     WITH one[0] AS n, one[1] AS hits, one[2] AS whole, best
     WHERE hits = best
     WITH n, whole ORDER BY whole DESC, size(split(n.words, ' ')), n.level, n.code LIMIT toInteger($first)
     RETURN collect(${columns('n')}) AS found
   }
   RETURN ${imported}, found`,
  { scans },
);

export const cpvOfCodes = reading<{ codes: readonly string[] }, { found: FoundTuple }>(
  'cpv.ofCodes',
  `UNWIND $codes AS code
   MATCH (n:Cpv { code: code })
   RETURN ${columns('n')} AS found`,
);

/** Puts codes as a list has them. A property that it leaves out goes. */
export const putCpv = writing<{ rows: readonly CpvEntry[] }, { added: number; changed: number }>(
  'cpv.put',
  `UNWIND $rows AS row
   OPTIONAL MATCH (old:Cpv { code: row.code })
   WITH row, old, old IS NULL AS isNew
   WHERE isNew OR old.label <> row.label OR coalesce(old.labelEn, '') <> coalesce(row.labelEn, '')
     OR old.words <> row.words OR coalesce(old.wordsEn, '') <> coalesce(row.wordsEn, '') OR old.level <> row.level
   MERGE (n:Cpv { code: row.code })
   SET n.label = row.label, n.labelEn = row.labelEn, n.level = toInteger(row.level), n.words = row.words,
     n.wordsEn = row.wordsEn
   RETURN sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS added, sum(CASE WHEN isNew THEN 0 ELSE 1 END) AS changed`,
);

/** How many codes of earlier lists are in none of these. */
export const cpvBesides = reading<{ codes: readonly string[] }, { others: number }>(
  'cpv.besides',
  `MATCH (n:Cpv) WHERE n.code >= '0' AND NOT n.code IN $codes
   RETURN count(n) AS others`,
  { scans: 'Once an import.' },
);

export function foundFrom([code, label, labelEn, level]: FoundTuple): CpvFound {
  return { code, label, labelEn, level };
}
