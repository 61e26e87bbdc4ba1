import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { useMedia } from '../../lib/media';
import classes from './explorer.module.css';
import { Explorer } from './explorer';
import { texts } from './texts';
import { useNetwork } from './use-network';

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
  return (
    <Page title={t.title} width="full">
      <QueryState
        data={state.network}
        error={state.error}
        onRetry={() => void state.refetch()}
        skeleton={<span className={classes.skeleton} />}
      >
        {(network) =>
          network.ties.length === 0 ? (
            <Notice title={t.empty}>{t.emptyText}</Notice>
          ) : (
            <Explorer
              state={state}
              narrow={narrow}
              display={state.view.display ?? (narrow ? 'tableau' : 'carte')}
            />
          )
        }
      </QueryState>
    </Page>
  );
}
