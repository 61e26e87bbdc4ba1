import { useQuery } from '@apollo/client/react';
import { accountRoles, journalActs, termOf } from '@maillage/graph-schema/vocabulary';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ManagersOnly, MomentText } from '../accounts';
import { JournalDocument, type JournalQuery } from './journal.generated';
import classes from './journal.module.css';
import { LastBackup } from './last-backup';
import { texts } from './texts';

type Entry = JournalQuery['journal']['nodes'][number];

/** Who came in and who got which rights, for administrators. */
export function JournalPage() {
  const t = useTexts(texts);
  return (
    <ManagersOnly title={t.title} administrators>
      {() => (
        <Page title={t.title} lead={t.lead} width="wide">
          <p>{t.verify}</p>
          <LastBackup />
          <Entries />
        </Page>
      )}
    </ManagersOnly>
  );
}

function Entries() {
  const t = useTexts(texts);
  const { data, error, refetch, fetchMore } = useQuery(JournalDocument, {
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data?.journal} error={error} onRetry={() => void refetch()}>
      {(journal) =>
        journal.nodes.length === 0 ? (
          <Notice title={t.none} />
        ) : (
          <>
            {/* A table wider than a telephone is scrolled, also from the keyboard. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={classes.frame} role="region" aria-label={t.title} tabIndex={0}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    {[t.number, t.at, t.act, t.by, t.about, t.detail].map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {journal.nodes.map((entry) => (
                    <EntryRow key={entry.number} entry={entry} />
                  ))}
                </tbody>
              </table>
            </div>
            <NextPage of={journal} fetchMore={fetchMore} />
          </>
        )
      }
    </QueryState>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const act = termOf(journalActs, entry.act);
  const about = entry.about === entry.by && entry.by ? t.self : entry.about && (entry.aboutName ?? t.erased);
  return (
    <tr>
      <td>{entry.number}</td>
      <td>
        <MomentText at={entry.at} />
      </td>
      <td title={act.definition[language]}>{act.label[language]}</td>
      <td>{entry.by ? (entry.byName ?? t.erased) : t.nobody}</td>
      <td>{about}</td>
      <td>{useDetail(entry.detail)}</td>
    </tr>
  );
}

/** What an entry adds: a role by its name, failed tries by their number. */
function useDetail(detail: string | null): string {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (!detail) return '';
  const role = accountRoles.find(({ code }) => code === detail);
  const failed = /^failed: (\d+)$/.exec(detail);
  return role?.label[language] ?? (failed ? t.failed(failed[1] ?? '') : detail);
}
