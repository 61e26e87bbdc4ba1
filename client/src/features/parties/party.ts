import type { PartyPageQuery } from './party.generated';

/** What its page shows of whoever takes part in ties. */
export type Party = NonNullable<PartyPageQuery['party']>;
