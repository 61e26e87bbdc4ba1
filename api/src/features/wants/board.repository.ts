import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';
import { whole, type ThingValue } from '../things';

export interface BoardParameters {
  /** States that are read; one that is named is read whatever its state. */
  readonly states: readonly string[];
  /** One by its address or id, old addresses included; null where a list is asked for. */
  readonly named: string | null;
  readonly withFictitious: boolean;
  readonly most: number;
  readonly readers: readonly string[];
}

export interface WantRowTuple {
  readonly want: ThingValue;
  readonly of: ThingValue;
  /** The building or room. */
  readonly place: ThingValue | null;
  /** The territory that it says itself. */
  readonly territory: [id: string, code: string, level: string, name: string] | null;
  /** All that it lies in, by itself or by its building. */
  readonly liesIn: [id: string, level: string, name: string, code: string][];
  readonly poles: [id: string, slug: string][];
  /** What it became, and the ids of who takes part in that. */
  readonly tie: ThingValue | null;
  readonly tieOf: string[];
}

const shown = (w: string, a: string) =>
  `${visible(w)} AND ${visible(a)} AND ($withFictitious OR NOT ${w}.fictitious)`;

/**
 * The needs and offers that the viewer may see, with all that a list shows, filters, and matches by: one read, since
 * what matches one of them may be any other. Those that are over are read only where they are asked for. The one that is
 * named comes first, so that it is there however many there are.
 */
export const wantsBoard = reading<BoardParameters, { named: string | null; rows: WantRowTuple[] }>(
  'wants.board',
  `WITH head(COLLECT {
     MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $named })-[:IDENTIFIES]->(x:Thing)
     WHERE (x:Need OR x:Offer) AND ${visible('x')} RETURN x.id
   } + COLLECT {
     MATCH (x:Thing { id: $named }) WHERE (x:Need OR x:Offer) AND ${visible('x')} RETURN x.id
   }) AS named
   RETURN named, COLLECT {
     MATCH (w:Need|Offer)-[:OF]->(a:Actor)
     WHERE (w.state IN $states AND ${shown('w', 'a')}) OR (w.id = named AND ${visible('w')} AND ${visible('a')})
     WITH w, a ORDER BY w.id = named DESC, w.sortName, w.id LIMIT toInteger($most)
     RETURN {
       want: ${whole('w')},
       of: ${whole('a')},
       place: head(COLLECT { MATCH (w)-[:AT]->(place:Thing) WHERE ${visible('place')} RETURN ${whole('place')} }),
       territory: head(COLLECT {
         MATCH (w)-[:LOCATED_IN]->(own:Territory) WHERE ${visible('own')}
         RETURN [own.id, own.code, own.level, own.name]
       }),
       liesIn: COLLECT {
         MATCH (w)-[:AT*0..1]->(spot:Thing)-[:LOCATED_IN]->(base:Territory)
         WHERE ${visible('spot')} AND ${visible('base')}
         MATCH upward = (base)-[:WITHIN*0..4]->(wide:Territory)
         WHERE all(above IN nodes(upward) WHERE ${visible('above')})
         WITH DISTINCT wide ORDER BY wide.level, wide.code
         RETURN [wide.id, wide.level, wide.name, wide.code]
       },
       poles: COLLECT {
         MATCH (w)-[:KEPT_BY]->(keeper:Pole) WHERE ${visible('keeper')} RETURN [keeper.id, keeper.slug]
       },
       tie: head(COLLECT { MATCH (w)-[:BECAME]->(tie:Tie) WHERE ${visible('tie')} RETURN ${whole('tie')} }),
       tieOf: COLLECT {
         MATCH (w)-[:BECAME]->(tie:Tie)<-[:IN]-(:Participation)<-[:HAS]-(who:Actor)
         WHERE ${visible('tie')} AND ${visible('who')}
         RETURN who.id
       }
     }
   } AS rows`,
  { scans: 'The needs and offers of some poles: hundreds, of which any may match any other.' },
);
