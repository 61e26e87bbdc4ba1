import { useMutation, useQuery } from '@apollo/client/react';
import { mailStates, termOf } from '@maillage/graph-schema/vocabulary';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './accounts.module.css';
import { ManagersOnly } from './managers-only';
import { MomentText } from './moment-text';
import { OutboxDocument, SendMailAgainDocument, type OutboxQuery } from './outbox.generated';
import { outboxTexts } from './outbox-texts';

type Mail = OutboxQuery['mails']['nodes'][number];

/** Every mail, readable: where none are sent, this is where links are passed on from. */
export function OutboxPage() {
  const t = useTexts(outboxTexts);
  return (
    <ManagersOnly title={t.title}>
      {(viewer) => (
        <Page title={t.title} lead={viewer.isAdministrator ? t.lead : t.leadFacilitator}>
          <Mails />
        </Page>
      )}
    </ManagersOnly>
  );
}

function Mails() {
  const t = useTexts(outboxTexts);
  const { data, error, refetch, fetchMore } = useQuery(OutboxDocument, {
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data?.mails} error={error} onRetry={() => void refetch()}>
      {(mails) =>
        mails.nodes.length === 0 ? (
          <Notice title={t.none}>{t.noneText}</Notice>
        ) : (
          <>
            <ul className={classes.accounts}>
              {mails.nodes.map((mail) => (
                <MailLine key={mail.id} mail={mail} />
              ))}
            </ul>
            <NextPage of={mails} fetchMore={fetchMore} />
          </>
        )
      }
    </QueryState>
  );
}

function MailLine({ mail }: { readonly mail: Mail }) {
  const t = useTexts(outboxTexts);
  const { language } = useLanguage();
  const [again, { data, error }] = useMutation(SendMailAgainDocument);
  const [first] = data?.sendMailAgain.problems ?? [];
  const problem = first ? messageOfProblem(first, language) : error && problemOf(error, language).message;
  const waits = mail.state === 'KEPT' || mail.state === 'FAILED';
  const { label, definition } = termOf(mailStates, mail.state);
  return (
    <li className={classes.account}>
      <p>
        <strong>{mail.subject}</strong> <span title={definition[language]}>{label[language]}</span>
      </p>
      <p className={classes.address}>
        {t.to(mail.to)}, <MomentText at={mail.at} />
      </p>
      {mail.state !== 'SENT' && mail.detail && <p className={classes.address}>{t.server(mail.detail)}</p>}
      <div className={classes.actions}>
        <Disclosure label={t.read} accessibleLabel={t.readOf(mail.subject, mail.to)}>
          {waits && <p>{t.passOn}</p>}
          <pre className={classes.letter}>{mail.text}</pre>
        </Disclosure>
        {waits && (
          <Button
            aria-label={t.againOf(mail.subject, mail.to)}
            onClick={() => void again({ variables: { mail: mail.id } }).catch(() => undefined)}
          >
            {t.again}
          </Button>
        )}
      </div>
      <p role="status">{data && !first ? t.queuedAgain : ''}</p>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
    </li>
  );
}
