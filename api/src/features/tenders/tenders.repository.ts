import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';
import { whole } from '../things';

/** A call by its address, old addresses included. */
export const tenderBySlug = reading<
  { slug: string; readers: readonly string[] },
  { thing: Record<string, unknown> }
>(
  'tenders.bySlug',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $slug })-[:IDENTIFIES]->(x:Thing)
   WHERE x:Tender AND ${visible('x')}
   RETURN ${whole('x')} AS thing`,
);
