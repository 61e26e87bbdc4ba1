import { useCallback, useRef } from 'react';
import type { CanvasHandle } from '../../components/graph-canvas';
import { Notice } from '../../components/query-state';
import { useLostFocus } from '../../lib/lost-focus';
import { usePageKey } from '../../lib/shortcuts';
import { useTexts } from '../../lib/i18n';
import { Alone } from './alone';
import { PlainButton } from './controls';
import { Drawing } from './drawing';
import { drawingOnPage } from './drawing-on-page';
import classes from './explorer.module.css';
import { Legend } from './legend';
import { LossSaid } from './loss-said';
import { OnPaper } from './on-paper';
import { NetworkTable } from './network-table';
import { Panel } from './panel';
import { Summary } from './summary';
import { texts } from './texts';
import { TimeBar } from './time-bar';
import { Toolbar } from './toolbar';
import type { NetworkState } from './use-network';
import { firstLayers } from './view-address';
import { Crumbs } from './zoom-nav';

interface ExplorerProps {
  readonly state: NetworkState;
  readonly display: 'carte' | 'tableau';
  readonly narrow: boolean;
}

/**
 * The parts of the explorer. The drawing comes before its legend: it is what one came for. On a telephone, where what
 * follows a table is out of reach, days and legend are folded above it.
 */
export function Explorer({ state, display, narrow }: ExplorerProps) {
  const { view, chosen, network } = state;
  const canvas = useRef<CanvasHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  usePageKey(
    '/',
    useCallback((event) => {
      event.preventDefault();
      search.current?.focus();
    }, []),
    true,
  );
  const open = Boolean(view.focus || view.tie);
  // Whoever closes the panel with its button goes on in the drawing, if there is one.
  useLostFocus(open, drawingOnPage);
  return (
    <div className={classes.explorer}>
      <Crumbs opened={view} path={network?.path ?? []} />
      <Toolbar state={state} display={display} searchRef={search} />
      {narrow && (
        <div className={classes.folds}>
          <TimeBar state={state} folded />
          <Legend state={state} closed />
        </div>
      )}
      <LossSaid state={state} />
      <div className={classes.frame} data-panel={open ? 'open' : 'closed'} data-display={display}>
        {chosen.ties.length === 0 && !open ? (
          <NoTies state={state} />
        ) : display === 'carte' ? (
          <Drawing state={state} canvas={canvas} />
        ) : (
          <NetworkTable state={state} />
        )}
        {open && <Panel state={state} />}
        {!narrow && <Legend state={state} closed={false} />}
      </div>
      {!narrow && <TimeBar state={state} folded={false} />}
      <Summary state={state} />
      <OnPaper view={view} />
      <Alone nodes={chosen.alone} />
    </div>
  );
}

function NoTies({ state: { update } }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  return (
    <div className={classes.none}>
      <Notice
        title={t.noMatch}
        actions={<PlainButton onClick={() => update({ layers: firstLayers })}>{t.firstLayers}</PlainButton>}
      >
        {t.noMatchText}
      </Notice>
    </div>
  );
}
