import { Navigate, useLocation } from 'react-router';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { useMedia } from '../../lib/media';
import { BeginActions } from '../beginning';
import classes from './explorer.module.css';
import { Explorer } from './explorer';
import { texts } from './texts';
import { useNetwork } from './use-network';
import { zoomAddress } from './zoom';
import { ZoomNav } from './zoom-nav';

/** The sheets that are drawn on: a wide screen, one on a table, a telephone in a hand. */
const WIDE = { width: 1280, height: 570 };
const MIDDLE = { width: 970, height: 570 };
const NARROW = { width: 370, height: 545 };

/** The explorer: the network as a picture and as a table, which are the same thing. */
export function NetworkPage() {
  const t = useTexts(texts);
  const narrow = useMedia('(max-width: 52em)');
  const wide = useMedia('(min-width: 90em)');
  const state = useNetwork(narrow ? NARROW : wide ? WIDE : MIDDLE);
  const { search } = useLocation();
  const { view, tooLarge } = state;
  if (tooLarge) {
    // Who came for an actor or a tie keeps it, among the best connected.
    const to = new URLSearchParams(search);
    to.set('niveau', 'acteurs');
    const reads = view.focus || view.tie;
    return <Navigate replace to={reads ? `/reseau?${to.toString()}` : zoomAddress(search, null, view)} />;
  }
  return (
    <Page
      title={t.title}
      width="full"
      actions={<ZoomNav zoom="acteurs" opened={view} anyway={view.zoom !== null} />}
    >
      <QueryState
        data={state.network}
        error={state.error}
        onRetry={() => void state.refetch()}
        skeleton={<span className={classes.skeleton} />}
      >
        {(network) =>
          network.ties.length === 0 && !view.within && !view.among ? (
            <Notice title={t.empty} actions={<BeginActions />}>
              {t.emptyText}
            </Notice>
          ) : (
            <Explorer
              state={state}
              narrow={narrow}
              display={view.display ?? (narrow ? 'tableau' : 'carte')}
            />
          )
        }
      </QueryState>
    </Page>
  );
}
