import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { tierNumber, type IndexQuery } from '../../algorithms/search-query';
import { countOfTies } from '../parties';
import { columnsOf } from '../things';

export interface SearchParameters {
  readonly near: string;
  readonly looser: readonly IndexQuery[];
  readonly loosest: readonly IndexQuery[];
  readonly text: string;
  readonly joined: string;
  readonly slug: string;
  readonly kinds: readonly string[] | null;
  /** Hits that a question to an index may give. */
  readonly most: number;
  readonly first: number;
  readonly columns: readonly string[];
  readonly readers: readonly string[];
}

export interface SearchResult {
  readonly thing: readonly unknown[];
  readonly names: readonly [string, string | null, readonly string[] | null];
  readonly tier: number;
}

/** Who comes first among those that answer equally well. */
const orderOfKinds = `{
  ACTOR: 0, POLE: 1, PLACE: 1, BODY: 2, PERSON: 2, EVENT: 3, RECOGNITION: 3, TIE: 4, TENDER: 4, COMPETENCE: 5, NEED: 5,
  OFFER: 5, ROSTER: 5, SOURCE: 6
}`;

/** So many candidates beyond those wanted have their ties counted. */
const MORE_THAN_WANTED = 20;

/** Asks an index each question of a list, where a condition holds. */
const asking = (condition: string, questions: string) => `
     UNWIND CASE WHEN ${condition} THEN ${questions} ELSE [] END AS query
     CALL db.index.fulltext.queryNodes(query.index, query.text, { limit: toInteger($most) })
     YIELD node AS x, score
     WHERE ${visible('x')}
     RETURN x, score, query.tier AS tier`;

/**
 * Names first; the looser questions are asked only where the names do not fill the list, since whatever they
 * find comes after it, and the loosest only where nothing was found. Among those that answer equally well, the
 * one with more ties comes first: where they can all be looked at. Of everybody whose name begins with « a » only
 * some are at hand, and to order those by ties would seem to say something; they come by name, unless what was
 * typed is their whole name.
 */
export const searchThings = reading<SearchParameters, SearchResult>(
  'search.things',
  `CALL () {
     CALL db.index.fulltext.queryNodes('thing_names', $near, { limit: toInteger($most) }) YIELD node
     RETURN node AS x
     UNION
     MATCH (x:Thing { slug: $slug }) WHERE $kinds IS NULL OR x.kind IN $kinds RETURN x
   }
   WITH x WHERE ${visible('x')}
   WITH collect(x) AS near
   CALL (near) {
     CALL (near) {${asking('size(near) < $first', '$looser')}
     }
     RETURN collect([x, score, tier]) AS looser
   }
   CALL (near, looser) {
     UNWIND near AS x
     WITH x, replace(x.sortName, ' ', '') AS run
     RETURN x, 0.0 AS score, CASE
       WHEN x.sortName = $text OR run = $joined THEN ${tierNumber('EXACT_NAME')}
       WHEN x.slug = $slug OR $text IN x.searchKeys OR $joined IN x.searchKeys THEN ${tierNumber('EXACT_SPELLING')}
       WHEN x.sortName STARTS WITH $text OR run STARTS WITH $joined THEN ${tierNumber('PREFIX_OF_NAME')}
       WHEN any(key IN x.searchKeys WHERE key STARTS WITH $text OR key STARTS WITH $joined)
         THEN ${tierNumber('PREFIX_OF_SPELLING')}
       WHEN any(key IN x.searchKeys WHERE key CONTAINS ' ' + $text) THEN ${tierNumber('PREFIX_OF_WORD')}
       ELSE ${tierNumber('EVERY_WORD')} END AS tier
     UNION ALL
     UNWIND looser AS one
     RETURN one[0] AS x, one[1] AS score, one[2] AS tier
     UNION ALL${asking('size(near) + size(looser) = 0', '$loosest')}
   }
   WITH x, size(near) > $first + ${MORE_THAN_WANTED} AS many, min(tier) AS tier, max(score) AS score
   WITH x, tier, many AND tier > ${tierNumber('EXACT_SPELLING')} AS byName,
     CASE tier WHEN ${tierNumber('SOME_WORD')} THEN score ELSE 0 END AS likeness,
     ${orderOfKinds}[x.kind] AS kindOrder
   ORDER BY tier, likeness DESC, kindOrder, x.fictitious, CASE WHEN byName THEN x.sortName END, x.id
   LIMIT toInteger($first) + ${MORE_THAN_WANTED}
   WITH x, tier, likeness, kindOrder, CASE WHEN byName THEN 0 ELSE ${countOfTies('x', 'true')} END AS ties
   ORDER BY tier, likeness DESC, kindOrder, x.fictitious, ties DESC, x.sortName, x.id LIMIT toInteger($first)
   RETURN ${columnsOf('x', '$columns')} AS thing, [x.name, x.longName, x.spellings] AS names, tier`,
);
