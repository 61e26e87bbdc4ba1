import { visible } from '../../platform/access/viewer';
import { reading, writing } from '../../platform/database/statement';

/** Moments are milliseconds by the database's clock. */
export interface PageRow {
  id: string;
  name: string;
  publishedAt: number;
  expiresAt: number;
  withdrawnAt: number | null;
  pageAsJson: string;
}

const row = `p { .id, .name, .publishedAt, .expiresAt, .withdrawnAt, .pageAsJson }`;

/** Where a pole is found on its page, for who may see it. */
export const slugOfPole = reading<{ pole: string; readers: readonly string[] }, { slug: string }>(
  'impact.slugOfPole',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole AND ${visible('pole')} RETURN pole.slug AS slug`,
);

/** The page that a request made already, with what its link is made from. */
export const pageOfRequest = reading<{ id: string; pole: string }, { page: PageRow; tokenSeed: string }>(
  'impact.pageOfRequest',
  `MATCH (p:PublicPage { id: $id })-[:OVER]->(:Pole { id: $pole })
   RETURN ${row} AS page, p.tokenSeed AS tokenSeed`,
);

/** Keeps a page, once: of two that come from one request at the same moment the first one stays. */
export const keepPage = writing<
  {
    pole: string;
    days: number;
    page: {
      id: string;
      tokenHash: string;
      tokenSeed: string;
      name: string;
      publishedBy: string;
      pageAsJson: string;
    };
  },
  { page: PageRow; tokenSeed: string }
>(
  'impact.keepPage',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   MERGE (p:PublicPage { id: $page.id })
   ON CREATE SET p += $page, p.publishedAt = timestamp(), p.expiresAt = timestamp() + toInteger($days) * 86400000
   MERGE (p)-[:OVER]->(pole)
   RETURN ${row} AS page, p.tokenSeed AS tokenSeed`,
);

/** Pages of a pole, the latest first. */
export const pagesOfPole = reading<{ pole: string }, { page: PageRow }>(
  'impact.pagesOfPole',
  `MATCH (pole:Thing { id: $pole })<-[:OVER]-(p:PublicPage) WHERE pole:Pole
   RETURN ${row} AS page ORDER BY p.publishedAt DESC, p.id`,
);

export const poleOfPage = reading<{ page: string }, { pole: string }>(
  'impact.poleOfPage',
  `MATCH (p:PublicPage { id: $page })-[:OVER]->(pole:Pole) RETURN pole.id AS pole`,
);

/** Withdraws a page, for good; when it was withdrawn first stays. */
export const withdrawPage = writing<{ page: string; by: string }, { page: PageRow }>(
  'impact.withdrawPage',
  `MATCH (p:PublicPage { id: $page })
   SET p.withdrawnBy = coalesce(p.withdrawnBy, $by), p.withdrawnAt = coalesce(p.withdrawnAt, timestamp())
   RETURN ${row} AS page`,
);

/**
 * The page that a link opens, while it does and while the pole itself is public. Whoever holds the link was meant to
 * read it.
 */
export const pageOfToken = reading<{ tokenHash: string; readers: readonly string[] }, { page: PageRow }>(
  'impact.pageOfToken',
  `MATCH (p:PublicPage { tokenHash: $tokenHash })-[:OVER]->(pole:Pole)
   WHERE p.withdrawnAt IS NULL AND p.expiresAt > timestamp() AND ${visible('pole')}
   RETURN ${row} AS page`,
);
