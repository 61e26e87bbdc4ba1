import { Button } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Results } from '../../components/results';
import { useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { BeginActions, ImportDoor } from '../beginning';
import { DirectoryList } from './directory-list';
import { directoryView, isAround, isFiltered, noFilters, sortOf, type DirectoryView } from './directory-view';
import classes from './directory.module.css';
import { Filters } from './filters';
import { texts } from './texts';
import { useDirectory, useDirectoryCount } from './use-directory';

export function DirectoryPage() {
  const t = useTexts(texts);
  const [view, update] = useUrlState(directoryView);
  const directory = useDirectory(view);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="wide"
      actions={
        <>
          <ImportDoor />
          <PrintButton />
        </>
      }
    >
      <Filters view={view} onChange={update} />
      <QueryState data={directory.actors} error={directory.error} onRetry={() => void directory.refetch()}>
        {(actors) =>
          actors.nodes.length === 0 ? (
            <Nothing filtered={isFiltered(view)} around={isAround(view)} onReset={() => update(noFilters)} />
          ) : (
            <Results stale={directory.stale}>
              <Count view={view} shown={actors.nodes.length} hasMore={actors.pageInfo.hasNextPage} />
              {isAround(view) && <p className={classes.about}>{t.aboutDistances}</p>}
              <DirectoryList actors={actors.nodes} sort={sortOf(view)} onSort={(sort) => update({ sort })} />
              {!directory.stale && <NextPage of={actors} fetchMore={directory.fetchMore} />}
            </Results>
          )
        }
      </QueryState>
    </Page>
  );
}

function Count({ view, shown, hasMore }: { view: DirectoryView; shown: number; hasMore: boolean }) {
  const t = useTexts(texts);
  const total = useDirectoryCount(view, hasMore);
  const functions = view.functions.length > 0 ? `?fonctions=${view.functions.join(',')}` : '';
  return (
    <div className={classes.count}>
      <p role="status">{t.shown(shown, hasMore, total)}</p>
      {functions && (
        <KeptLink to={`/reseau${functions}`} data-print="no">
          {t.seeInNetwork}
        </KeptLink>
      )}
    </div>
  );
}

function Nothing(props: { filtered: boolean; around: boolean; onReset: () => void }) {
  const { filtered, around, onReset } = props;
  const t = useTexts(texts);
  return filtered ? (
    <Notice title={t.none} actions={<Button onClick={onReset}>{t.reset}</Button>}>
      {around ? t.noneAround : t.noneText}
    </Notice>
  ) : (
    <Notice title={t.empty} actions={<BeginActions />}>
      {t.emptyText}
    </Notice>
  );
}
