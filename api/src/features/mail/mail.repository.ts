import type { MailStateCode } from '@maillage/graph-schema/vocabulary';
import { reading, writing } from '../../platform/database/statement';

export interface MailRow {
  id: string;
  to: string;
  subject: string;
  text: string;
  mailState: MailStateCode;
  createdAt: number;
  detail: string | null;
}

/** Writes a mail in the transaction of what causes it: both are there, or neither. */
export const writeMail = writing<
  { mail: { id: string; to: string; subject: string; text: string; mailState: MailStateCode } },
  never
>(
  'mails.write',
  `CREATE (m:Mail { id: $mail.id })
   SET m += $mail, m.createdAt = timestamp(), m.nextAt = timestamp(), m.tries = 0`,
);

export const noteCause = writing<{ id: string; account: string }, never>(
  'mails.noteCause',
  `MATCH (m:Mail { id: $id }) MATCH (a:Account { id: $account })
   CREATE (m)-[:CAUSED_BY]->(a)`,
);

/**
 * Takes the mail that is due first, for as long as sending it may last: a process that is killed meanwhile leaves it
 * due again. Setting the lock first makes two processes take turns; the second finds it taken.
 */
export const claimMail = writing<
  { lease: number },
  { id: string; to: string; subject: string; text: string; tries: number }
>(
  'mails.claim',
  `MATCH (m:Mail { mailState: 'QUEUED' }) WHERE m.nextAt <= timestamp()
   WITH m ORDER BY m.nextAt, m.id LIMIT 1
   SET m.lock = true
   WITH m WHERE m.mailState = 'QUEUED' AND m.nextAt <= timestamp()
   SET m.nextAt = timestamp() + toInteger($lease), m.tries = m.tries + 1
   RETURN m.id AS id, m.to AS to, m.subject AS subject, m.text AS text, m.tries AS tries`,
);

/** A mail that has left keeps no secret, and nothing that was taken out of it while it was sent. */
export const noteSent = writing<{ id: string; sent: string; text: string }, never>(
  'mails.noteSent',
  `MATCH (m:Mail { id: $id })
   SET m.mailState = 'SENT', m.text = CASE m.text WHEN $sent THEN $text ELSE '' END, m.detail = null, m.nextAt = null`,
);

export const noteFault = writing<
  { id: string; mailState: MailStateCode; detail: string; pause: number },
  never
>(
  'mails.noteFault',
  `MATCH (m:Mail { id: $id })
   SET m.mailState = $mailState, m.detail = $detail, m.nextAt = timestamp() + toInteger($pause)`,
);

/** Puts a mail that could not be sent, or was kept, back among those that are due. */
export const queueAgain = writing<{ id: string; everything: boolean; account: string }, { id: string }>(
  'mails.queueAgain',
  `MATCH (m:Mail { id: $id })
   SET m.lock = true
   WITH m
   WHERE m.mailState IN ['FAILED', 'KEPT']
     AND ($everything OR EXISTS { (m)-[:CAUSED_BY]->(:Account { id: $account }) })
   SET m.mailState = 'QUEUED', m.nextAt = timestamp(), m.tries = 0
   RETURN m.id AS id`,
);

/** Mails of long ago; whoever asks for what is kept on them need not be told of those. */
export const sweepMails = writing<{ kept: number }, never>(
  'mails.sweep',
  `MATCH (m:Mail) WHERE m.createdAt < timestamp() - $kept AND m.mailState <> 'QUEUED' DETACH DELETE m`,
);

/** The newest first: all of them, or those that an account caused. */
export const listMails = reading<
  {
    everything: boolean;
    account: string;
    after: readonly (string | number)[] | null;
    limit: number;
    withTotal: boolean;
  },
  { rows: MailRow[]; total: number | null }
>(
  'mails.list',
  `RETURN
    COLLECT {
      MATCH (m:Mail)
      WHERE m.createdAt <= coalesce($after[0], timestamp())
        AND ($after IS NULL OR m.createdAt < $after[0] OR m.id > $after[1])
        AND ($everything OR EXISTS { (m)-[:CAUSED_BY]->(:Account { id: $account }) })
      WITH m ORDER BY m.createdAt DESC, m.id LIMIT toInteger($limit)
      RETURN properties(m)
    } AS rows,
    CASE WHEN $withTotal THEN COUNT {
      MATCH (m:Mail)
      WHERE m.createdAt <= timestamp()
        AND ($everything OR EXISTS { (m)-[:CAUSED_BY]->(:Account { id: $account }) })
    } END AS total`,
);
