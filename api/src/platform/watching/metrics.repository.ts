import { reading } from '../database/statement';

export interface StoreFigures {
  version: number | null;
  mailsWaiting: number;
  mailsFailed: number;
  /** Milliseconds since the oldest mail that waits was written. */
  oldestMail: number | null;
}

/** What of the store is worth watching, in one statement. A mail has its time: so the index over both finds it. */
export const storeFigures = reading<Record<string, never>, StoreFigures>(
  'metrics.store',
  `OPTIONAL MATCH (v:GraphVersion { id: 'facts' })
   RETURN v.version AS version,
     COUNT { MATCH (m:Mail) WHERE m.mailState = 'QUEUED' AND m.nextAt IS NOT NULL } AS mailsWaiting,
     COUNT { MATCH (m:Mail) WHERE m.mailState = 'FAILED' AND m.nextAt IS NOT NULL } AS mailsFailed,
     timestamp() - COLLECT {
       MATCH (m:Mail) WHERE m.mailState = 'QUEUED' AND m.nextAt IS NOT NULL RETURN min(m.createdAt) }[0] AS oldestMail`,
);
