import { visible } from './viewer';

/**
 * Whether a thing lies in the territory whose code a parameter has, or in one within it, all of them visible. What is
 * looked for has no label: by it the planner would find the index of codes, and go from a region down through all that
 * lies within, for each thing anew.
 */
export function liesIn(x: string, code: string): string {
  return `EXISTS {
    MATCH upward = (${x})-[:LOCATED_IN]->(:Territory)-[:WITHIN*0..4]->(around)
    WHERE around.code = ${code} AND all(above IN tail(nodes(upward)) WHERE ${visible('above')})
  }`;
}

/** Begins a statement with the territories `at` that lie in the one whose code a parameter has, all of them visible. */
export function territoriesIn(code: string): string {
  return `MATCH downward = (:Territory { code: ${code} })<-[:WITHIN*0..4]-(at:Territory)
        WHERE all(one IN nodes(downward) WHERE ${visible('one')})
        WITH DISTINCT at`;
}

/** Begins a statement with the communes `at` whose codes a parameter has, all of them visible. */
export function communesAmong(codes: string): string {
  return `UNWIND ${codes} AS code
        MATCH (at:Territory { code: code }) WHERE at.level = 'COMMUNE' AND ${visible('at')}
        WITH DISTINCT at`;
}
