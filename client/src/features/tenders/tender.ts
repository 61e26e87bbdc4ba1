import type { TenderPageQuery } from './tenders.generated';

/** What its page shows of a call for tenders. */
export type Tender = NonNullable<TenderPageQuery['tender']>;
export type Lot = Tender['lots'][number];
