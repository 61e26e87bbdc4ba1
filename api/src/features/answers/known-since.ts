import { visible } from '../../platform/access/viewer';

/** Cypher: the day of the first document or answer that says a tie, of the passages that fulfil a condition. */
function firstDay(tie: string, isSeen: (passage: string, source: string) => string): string {
  return `reduce(first = null, day IN COLLECT {
       MATCH (${tie})-[:EVIDENCED_BY]->(told:Passage)-[:OF]->(document:Source)
       WHERE ${isSeen('told', 'document')}
       RETURN document.dateTo
     } + COLLECT {
       MATCH (${tie})<-[:IN]-(:Participation)<-[:ABOUT]-(said:Answer { authority: 'ACTOR' })
       RETURN left(said.givenOn, 10)
     } | CASE WHEN first IS NULL OR day < first THEN day ELSE first END)`;
}

/** Since when the viewer can know of a tie: what it may not read tells it nothing. */
export function knownToViewer(tie: string): string {
  return firstDay(tie, (passage, source) => `${visible(passage)} AND ${visible(source)}`);
}

/** Since when those who see a tie can know of it, where nobody in particular asks. */
export function knownToItsReaders(tie: string): string {
  return firstDay(
    tie,
    (passage) => `any(token IN ${passage}.readers WHERE token = 'public' OR token IN ${tie}.readers)`,
  );
}
