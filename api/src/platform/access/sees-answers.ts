import { RECORD_KEY } from '../changes/record-key';

/**
 * Cypher: whether the viewer reads what was answered about a tie, and why: who acts for one of its participants does,
 * and who facilitates the pole that keeps it. To others a contested tie is contested, and nobody's name is with it.
 */
export function seesAnswers(l: string): string {
  return `(EXISTS {
      MATCH (${l})<-[:IN]-(:Participation)<-[:HAS]-(:Thing)<-[:IDENTIFIES]-(ofParty:Identifier)
      WHERE ofParty.scheme = '${RECORD_KEY}' AND 'actor:' + ofParty.value IN $readers
    } OR EXISTS {
      MATCH (${l})-[:KEPT_BY]->(:Pole)<-[:IDENTIFIES]-(ofPole:Identifier)
      WHERE ofPole.scheme = '${RECORD_KEY}' AND 'facilitators:' + ofPole.value IN $readers
    })`;
}

/**
 * Cypher: the stance with which others are shown all participations of a tie that is contested, so that none is told
 * apart; null where each is shown with its own. `known` is the tie's stance as it is told, of today or of another day.
 */
export function stanceForAll(l: string, known = `${l}.stance`): string {
  return `CASE WHEN 'CONTESTED' IN [${l}.stance, ${known}] AND NOT ${seesAnswers(l)} THEN ${known} END`;
}
