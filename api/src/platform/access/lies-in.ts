import { visible } from './viewer';

/** Whether a thing lies in the territory whose code a parameter has, or in one within it, all of them visible. */
export function liesIn(x: string, code: string): string {
  return `EXISTS {
    MATCH upward = (${x})-[:LOCATED_IN]->(:Territory)-[:WITHIN*0..4]->(:Territory { code: ${code} })
    WHERE all(above IN tail(nodes(upward)) WHERE ${visible('above')})
  }`;
}
