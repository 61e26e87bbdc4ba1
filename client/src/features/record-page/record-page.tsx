import { Fragment, type ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { addressOf, type LinkedThing } from '../facts';
import { RetiredHistory } from '../history';

interface RecordPageProps<D, F> {
  /** What a query for the `slug` of the address has answered. */
  readonly read: {
    readonly data: D | undefined;
    readonly previousData?: D | undefined;
    readonly error?: unknown;
    readonly refetch: () => unknown;
  };
  readonly find: (data: D) => F | null | undefined;
  /** The thing of which the page is, in what was found. */
  readonly thing: (found: F) => Pick<LinkedThing, 'kind' | 'slug'> & { readonly id: string };
  /** Of the page as long as it cannot be called by its name. */
  readonly title: string;
  readonly notFound: string;
  /** The way to where it may be found. */
  readonly elsewhere: ReactNode;
  readonly children: (found: F) => ReactNode;
}

/**
 * The page of one thing: waiting, a fault, nothing there (with what was there once, and how to bring it back), its own
 * address in place of an old one; and then the thing.
 */
export function RecordPage<D, F>(props: RecordPageProps<D, F>) {
  const { read, find, thing, title, notFound, elsewhere, children } = props;
  const { slug = '' } = useParams();
  const { pathname, search, hash } = useLocation();
  // While the same is read again, or only the invented records come or go, the page stays.
  const before = read.previousData && find(read.previousData);
  const stays = before && thing(before).slug === slug ? read.previousData : undefined;
  return (
    <QueryState
      data={read.data ?? stays}
      error={read.error}
      onRetry={() => void read.refetch()}
      frame={(content) => <Page title={title}>{content}</Page>}
    >
      {(data) => {
        const found = find(data);
        if (!found)
          return (
            <Page title={title}>
              <Notice title={notFound} actions={elsewhere} />
              <RetiredHistory slug={slug} />
            </Page>
          );
        const own = addressOf(thing(found));
        if (own !== pathname) return <Navigate to={`${own}${search}${hash}`} replace />;
        return <Fragment key={thing(found).id}>{children(found)}</Fragment>;
      }}
    </QueryState>
  );
}
