import { useCallback, useEffect, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { GraphCanvas, type CanvasHandle } from '../../components/graph-canvas';
import { useScheme } from '../../lib/colour-scheme';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useShortcutHelp } from '../../lib/shortcuts';
import { DegreeBar, ZoomBar } from './drawing-bars';
import classes from './explorer.module.css';
import { membersOf } from './network-data';
import { spokenParty } from './spoken';
import { texts } from './texts';
import { tieIdOf, tieNodeId } from './to-elements';
import { useDrawingKeys } from './use-drawing-keys';
import type { NetworkState } from './use-network';
import { useUp } from './use-up';

interface DrawingProps {
  readonly state: NetworkState;
  readonly canvas: RefObject<CanvasHandle | null>;
}

/** The network as a picture, and as a sentence about what is in its centre. */
export function Drawing({ state, canvas }: DrawingProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { scheme: theme } = useScheme();
  const { view, network, elements, layout, marks, chosen, shown, focus, tie, update } = state;
  const { arranged } = layout;
  useShortcutHelp(
    useMemo(
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
    ),
  );

  const wanted = useMemo(
    () => (focus ? shown.nodes.map(({ id }) => id) : tie ? [tieNodeId(tie), ...membersOf(tie)] : []),
    [focus, tie, shown],
  );
  useEffect(() => {
    if (arranged) canvas.current?.reveal(wanted);
  }, [wanted, arranged, canvas]);
  const onChoose = useCallback(
    (id: string | undefined) => {
      if (!id) return;
      const tieId = tieIdOf(id);
      const read = chosen.ties.find((one) => one.id === tieId);
      const node = chosen.nodes.find((one) => one.id === id);
      if (read) update({ tie: read.slug, wayTo: '' }, { push: true });
      else if (node) update({ focus: node.slug, tie: '', wayTo: '' }, { push: true });
    },
    [chosen, update],
  );
  const walk = useDrawingKeys(state);
  const up = useUp(view, network?.path ?? []);
  // What is open is closed first.
  const open = view.focus !== '' || view.tie !== '' || view.wayTo !== '';
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== 'Escape' || held || open || !up) return walk(event);
      event.preventDefault();
      up();
    },
    [open, up, walk],
  );
  return (
    <div className={classes.drawing} id="network-drawing">
      <GraphCanvas
        elements={elements}
        layout={layout}
        marks={marks}
        theme={theme}
        label={t.canvas(shown.nodes.length, shown.ties.length)}
        counts={{ nodes: shown.nodes.length, ties: shown.ties.length }}
        onChoose={onChoose}
        onKey={onKey}
        handle={canvas}
      />
      <p className="visually-hidden" aria-live="polite" data-testid="network-spoken">
        {focus ? spokenParty(focus, chosen, language, t) : ''}
      </p>
      <ZoomBar canvas={canvas} />
      {focus && <DegreeBar state={state} />}
    </div>
  );
}
