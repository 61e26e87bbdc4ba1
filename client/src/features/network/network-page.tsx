import { useMediaQuery } from '@mantine/hooks';
import { IconMaximize, IconMinus, IconPlus, IconX } from '@tabler/icons-react';
import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { GraphCanvas, type CanvasHandle } from '../../components/graph-canvas';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { usePageKey, useShortcutHelp } from '../../lib/shortcuts';
import { addressOf } from '../facts';
import { save, tiesAsCsv } from './export-csv';
import { Legend } from './legend';
import { isDirection, neighbourIn } from './move-focus';
import classes from './network.module.css';
import { NetworkTable } from './network-table';
import { PartyPanel } from './party-panel';
import { spokenParty } from './spoken';
import { texts } from './texts';
import { TiePanel } from './tie-panel';
import { TimeBar } from './time-bar';
import { tieIdOf } from './to-elements';
import { Toolbar } from './toolbar';
import { useNetwork, type NetworkState } from './use-network';
import { firstLayers } from './view-address';
import { WayPanel } from './way-panel';

/** The explorer: the network as a picture and as a table, which are the same thing. */
export function NetworkPage() {
  const t = useTexts(texts);
  const narrow = useMediaQuery('(max-width: 52em)', false, { getInitialValueInEffect: false });
  const state = useNetwork(narrow ? 0.8 : 1.7);
  const display = state.view.display ?? (narrow ? 'tableau' : 'carte');
  return (
    <Page title={t.title} width="full">
      <QueryState data={state.network} error={state.error} onRetry={() => void state.refetch()}>
        {(network) =>
          network.ties.length === 0 ? (
            <Notice title={t.empty}>{t.emptyText}</Notice>
          ) : (
            <Explorer state={state} display={display} />
          )
        }
      </QueryState>
    </Page>
  );
}

interface ExplorerProps {
  readonly state: NetworkState;
  readonly display: 'carte' | 'tableau';
}

function Explorer({ state, display }: ExplorerProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { view, update, chosen, shown, network } = state;
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
  const omitted = (network?.omittedNodes ?? 0) + (network?.omittedTies ?? 0);
  return (
    <div className={classes.explorer} data-display={display}>
      <Toolbar
        state={state}
        display={display}
        searchRef={search}
        onPicture={() => {
          const picture = canvas.current?.picture();
          if (picture) save('maillage-reseau.png', picture, 'image/png');
        }}
        onCsv={() =>
          save('maillage-liens.csv', tiesAsCsv(shown.ties, chosen.nodes, language), 'text/csv;charset=utf-8')
        }
      />
      <div className={classes.frame} data-panel={state.focus || state.tie ? 'open' : 'closed'}>
        {display === 'carte' ? <Drawing state={state} canvas={canvas} /> : <NetworkTable state={state} />}
        <Panel state={state} />
        <Legend state={state} />
      </div>
      <TimeBar state={state} />
      <p className={classes.summary} role="status" data-testid="network-summary">
        {t.shown(shown.nodes.length, shown.ties.length)}
        {view.day && ` · ${t.dayShown(formatDate(view.day, language))}`}
        {omitted > 0 && ` · ${t.omitted(omitted)}`}
      </p>
      {chosen.alone.length > 0 && (
        <details className={classes.alone}>
          <summary>{t.alone(chosen.alone.length)}</summary>
          <p className={classes.quiet}>{t.aloneLead}</p>
          <ul>
            {chosen.alone.map((node) => (
              <li key={node.id}>
                <KeptLink to={addressOf(node)}>{node.name}</KeptLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      {chosen.ties.length === 0 && (
        <Notice
          title={t.noMatch}
          actions={
            <button type="button" className={classes.plain} onClick={() => update({ layers: firstLayers })}>
              {t.firstLayers}
            </button>
          }
        >
          {t.noMatchText}
        </Notice>
      )}
    </div>
  );
}

interface DrawingProps {
  readonly state: NetworkState;
  readonly canvas: React.RefObject<CanvasHandle | null>;
}

function Drawing({ state, canvas }: DrawingProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const theme = useComputedColorScheme('light');
  const { elements, positions, marks, chosen, shown, focus, view, update } = state;
  const help = useMemo(
    () => ({
      title: t.keys,
      shortcuts: [
        { keys: ['←', '→', '↑', '↓'], does: t.keyTexts.arrows },
        { keys: ['Enter'], does: t.keyTexts.enter },
        { keys: ['+', '-'], does: t.keyTexts.plusMinus },
        { keys: ['1', '2', '3', '4'], does: t.keyTexts.digits },
        { keys: ['Esc'], does: t.keyTexts.escape },
      ],
    }),
    [t],
  );
  useShortcutHelp(help);

  const focused = focus?.id;
  useEffect(() => {
    if (focused && positions) canvas.current?.fit(shown.nodes.map((node) => node.id));
  }, [focused, shown, positions, canvas]);
  const onChoose = useCallback(
    (id: string | undefined) => {
      if (!id) return;
      const tieId = tieIdOf(id);
      const tie = chosen.ties.find((one) => one.id === tieId);
      const node = chosen.nodes.find((one) => one.id === id);
      if (tie) update({ tie: tie.slug, wayTo: '' });
      else if (node) update({ focus: node.slug, tie: '', wayTo: '' }, { push: true });
    },
    [chosen, update],
  );
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const degree = view.degree;
    if (isDirection(event.key)) {
      const next = positions && neighbourIn(event.key, focus, chosen, positions);
      if (next) update({ focus: next.slug, tie: '', wayTo: '' });
    } else if (event.key === 'Enter') document.getElementById('network-panel')?.focus();
    else if (event.key === 'Escape') update({ focus: '', tie: '', wayTo: '', degree: 1 });
    else if (event.key === '+' || event.key === '=') update({ degree: Math.min(4, degree + 1) });
    else if (event.key === '-') update({ degree: Math.max(1, degree - 1) });
    else if (/^[1-4]$/.test(event.key)) update({ degree: Number(event.key) });
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.drawing}>
      <GraphCanvas
        elements={elements}
        positions={positions}
        marks={marks}
        theme={theme}
        label={t.canvas(shown.nodes.length, shown.ties.length)}
        onChoose={onChoose}
        onKey={onKey}
        handle={canvas}
      />
      <p className="visually-hidden" aria-live="polite">
        {focus ? spokenParty(focus, chosen, language, t) : ''}
      </p>
      <div className={classes.zoom} data-print="no">
        <button
          type="button"
          className={classes.icon}
          aria-label={t.zoomIn}
          title={t.zoomIn}
          onClick={() => canvas.current?.zoom(1.3)}
        >
          <IconPlus size={18} />
        </button>
        <button
          type="button"
          className={classes.icon}
          aria-label={t.zoomOut}
          title={t.zoomOut}
          onClick={() => canvas.current?.zoom(1 / 1.3)}
        >
          <IconMinus size={18} />
        </button>
        <button
          type="button"
          className={classes.icon}
          aria-label={t.fit}
          title={t.fit}
          onClick={() => canvas.current?.fit()}
        >
          <IconMaximize size={18} />
        </button>
      </div>
      {focus && (
        <div className={classes.degree} data-print="no">
          <button
            type="button"
            className={classes.icon}
            aria-label={t.less}
            disabled={view.degree <= 1}
            onClick={() => update({ degree: view.degree - 1 })}
          >
            <IconMinus size={16} />
          </button>
          <span>{t.degree(view.degree)}</span>
          <button
            type="button"
            className={classes.icon}
            aria-label={t.more}
            disabled={view.degree >= 4}
            onClick={() => update({ degree: view.degree + 1 })}
          >
            <IconPlus size={16} />
          </button>
          <button
            type="button"
            className={classes.icon}
            aria-label={t.leave}
            title={t.leave}
            onClick={() => update({ focus: '', degree: 1, wayTo: '' })}
          >
            <IconX size={16} />
          </button>
        </div>
      )}
    </div>
  );
}

function Panel({ state }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { focus, tie, view, chosen, update } = state;
  const to = chosen.nodes.find((node) => node.slug === view.wayTo);
  const open = focus ?? tie;
  return (
    <aside
      id="network-panel"
      tabIndex={-1}
      aria-label={open?.name ?? t.choose}
      className={classes.panel}
      data-empty={!open}
    >
      {open ? (
        <>
          <button
            type="button"
            className={classes.close}
            aria-label={t.close}
            onClick={() => update({ focus: '', tie: '', wayTo: '', degree: 1 })}
          >
            <IconX size={18} />
          </button>
          {focus && to ? (
            <WayPanel state={state} from={focus} to={to} />
          ) : tie ? (
            <TiePanel state={state} tie={tie} />
          ) : (
            focus && <PartyPanel state={state} node={focus} />
          )}
        </>
      ) : (
        <>
          <p>{t.choose}</p>
          <p className={classes.quiet}>{t.chooseKeys}</p>
        </>
      )}
    </aside>
  );
}
