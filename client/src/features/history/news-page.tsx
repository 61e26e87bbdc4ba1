import { useQuery } from '@apollo/client/react';
import { IconRss } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Results } from '../../components/results';
import { dayOfMoment } from '../../lib/format';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { useUrlState } from '../../lib/url-state';
import { groupChanges } from './group-changes';
import { NewsDocument } from './history.generated';
import classes from './history.module.css';
import { NewsDay } from './news-day';
import { NewsFilters } from './news-filters';
import { filterOf, isFiltered, newsView, noFilters } from './news-view';
import { texts } from './texts';

const PAGE = 30;

/** What is new in the graph, as the address filters it. */
export function NewsPage() {
  const t = useTexts(texts);
  const [view, update] = useUrlState(newsView);
  const { shown } = useFictitious();
  const [today] = useState(() => dayOfMoment());
  const read = useQuery(NewsDocument, {
    variables: { filter: filterOf(view, shown, today), first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const { data, error, refetch, fetchMore } = read;
  return (
    <Page title={t.news} lead={t.newsLead} actions={<AtomLink pole={view.pole} />}>
      <NewsFilters view={view} onChange={update} />
      <QueryState data={lastAnswer(read)?.changes} error={error} onRetry={() => void refetch()}>
        {(changes) =>
          changes.nodes.length === 0 && !changes.pageInfo.hasNextPage ? (
            <Notice
              title={t.noNews}
              actions={isFiltered(view) && <Button onClick={() => update(noFilters)}>{t.reset}</Button>}
            >
              {t.noNewsText}
            </Notice>
          ) : (
            <Results stale={!data}>
              {groupChanges(changes.nodes).map((group) => (
                <NewsDay key={group.day} group={group} />
              ))}
              {changes.nodes.length === 0 && <p>{t.noneAmongLatest}</p>}
              {data && <NextPage of={changes} fetchMore={fetchMore} />}
            </Results>
          )
        }
      </QueryState>
    </Page>
  );
}

/** A file of the server, not a page of the client. */
function AtomLink({ pole }: { readonly pole: string }) {
  const t = useTexts(texts);
  const search = pole ? `?pole=${encodeURIComponent(pole)}` : '';
  return (
    <a className={classes.atom} href={`/fil.atom${search}`} type="application/atom+xml">
      <IconRss size={16} aria-hidden /> {t.atom}
    </a>
  );
}
