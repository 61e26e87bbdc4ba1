import { IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { Button } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Notice } from '../../components/query-state';
import { TabsNav } from '../../components/tabs-nav';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import classes from './finder.module.css';
import { GroupCard } from './group-card';
import { GroupDetail } from './group-detail';
import { groupTexts } from './group-texts';
import { NoGroup } from './no-group';
import type { ResultProps } from './result-props';
import type { Partners, Search, useFinder } from './use-finder';

/** What came of the question; while it is looked for anew, what was there stays, paler. */
export function Results({
  finder,
  ...props
}: ResultProps & { readonly finder: ReturnType<typeof useFinder> }) {
  const t = useTexts(groupTexts);
  const { language } = useLanguage();
  const { data, error, busy, cancelled, cancel, retry } = finder;
  return (
    <section className={classes.results} aria-label={t.results} aria-busy={busy}>
      <div className={classes.progress} role="status" data-print="no">
        {busy && (
          <>
            <span className={classes.spinner} aria-hidden="true" />
            <span>{data ? t.recomputing : t.computing}</span>
          </>
        )}
        {cancelled && <span>{t.cancelled}</span>}
      </div>
      {busy && (
        <div className={classes.stop} data-print="no">
          <Button icon={<IconPlayerStop size={16} aria-hidden />} onClick={cancel}>
            {t.cancel}
          </Button>
        </div>
      )}
      {cancelled && (
        <p>
          <Button icon={<IconRefresh size={16} aria-hidden />} onClick={retry}>
            {t.again}
          </Button>
        </p>
      )}
      {error !== undefined && !busy && (
        <Notice tone="problem" title={t.failed} actions={<Button onClick={retry}>{t.again}</Button>}>
          {problemOf(error, language).message}
        </Notice>
      )}
      {data && (
        <div className={classes.answer} data-stale={busy}>
          <Answer data={data} {...props} />
        </div>
      )}
    </section>
  );
}

function Answer({ data, ...props }: ResultProps & { readonly data: Partners }) {
  const t = useTexts(groupTexts);
  const { language } = useLanguage();
  const { searches, problems } = data;
  if (problems.length > 0)
    return (
      <Notice title={t.cannot}>
        {problems.map((one, index) => (
          <p key={index}>{messageOfProblem(one, language)}</p>
        ))}
      </Notice>
    );
  const at = Math.min(Math.max(1, props.view.search), searches.length) - 1;
  const search = searches[at];
  if (!search) return null;
  return (
    <>
      {data.deadline === 'PAST' && <p className={classes.note}>{t.past}</p>}
      {searches.length > 1 && (
        <TabsNav
          label={t.searches}
          param="recherche"
          tabs={searches.map(({ lots, groups }, index) => ({
            code: String(index + 1),
            label: t.forLots(lots.join(', ')),
            count: groups.length,
          }))}
          current={String(at + 1)}
        />
      )}
      <SearchResult search={search} past={data.deadline === 'PAST'} {...props} />
    </>
  );
}

function SearchResult({
  search,
  ...props
}: ResultProps & { readonly search: Search; readonly past: boolean }) {
  const t = useTexts(groupTexts);
  const { groups } = search;
  const at = Math.min(Math.max(1, props.view.group), groups.length) - 1;
  const open = groups[at];
  return (
    <>
      {search.interrupted && <p className={classes.note}>{t.interrupted}</p>}
      {groups.length === 0 ? (
        search.diagnosis && <NoGroup search={search} {...props} />
      ) : (
        <>
          <p className={classes.count}>
            {t.summary(groups.length, search.candidateCount)} {search.exhausted && t.all}
          </p>
          <ol className={classes.cards}>
            {groups.map((group, index) => (
              <li key={group.members.map(({ actor }) => actor.id).join()}>
                <GroupCard
                  group={group}
                  rank={index + 1}
                  open={index === at}
                  onOpen={() => props.onChange({ group: index + 1 })}
                />
              </li>
            ))}
          </ol>
          {open && <GroupDetail group={open} rank={at + 1} search={search} {...props} />}
          <p className={classes.quiet} data-print="no">
            {t.lacking} <KeptLink to="/besoins?quoi=OFFER">{t.offers}</KeptLink> ·{' '}
            <KeptLink to="/partenaires">{t.partners}</KeptLink>
          </p>
        </>
      )}
      {search.essUnknown.length > 0 && (
        <section className={classes.part} aria-label={t.essUnknown}>
          <h3>{t.essUnknown}</h3>
          <p>{t.essUnknownNote}</p>
          <ul>
            {search.essUnknown.map((actor) => (
              <li key={actor.id}>
                <ThingLink thing={actor} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
