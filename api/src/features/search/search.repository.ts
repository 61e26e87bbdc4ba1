import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { whole, type ThingValue } from '../things';

/**
 * Two indexes asked at once: names as people type them, and words of the language, stemmed. The best score of
 * each thing counts; names weigh more than words found in a summary.
 */
export const findThings = reading<
  {
    names: string;
    words: string;
    kinds: readonly string[] | null;
    limit: number;
    readers: readonly string[];
  },
  { thing: ThingValue; keys: string[] | null; score: number; ties: number }
>(
  'search.find',
  `CALL () {
     CALL db.index.fulltext.queryNodes('thing_names', $names, { limit: 200 }) YIELD node, score
     RETURN node AS x, score * 3 AS points
     UNION ALL
     CALL db.index.fulltext.queryNodes('thing_words', $words, { limit: 200 }) YIELD node, score
     RETURN node AS x, score AS points
   }
   WITH x, max(points) AS score
   WHERE ${visible('x')} AND ($kinds IS NULL OR x.kind IN $kinds)
   WITH x, score ORDER BY score DESC, x.id LIMIT toInteger($limit)
   RETURN ${whole('x')} AS thing, x.searchKeys AS keys, score,
     COUNT { MATCH (x)-[:HAS]->(:Participation)-[:IN]->(l:Tie) WHERE ${visible('l')} } AS ties`,
);
