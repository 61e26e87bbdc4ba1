import { useCallback, useEffect, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { GraphCanvas, useLayout, type CanvasHandle, type CanvasMark } from '../../components/graph-canvas';
import { useScheme } from '../../lib/colour-scheme';
import { useTexts } from '../../lib/i18n';
import { useShortcutHelp } from '../../lib/shortcuts';
import { isDirection, neighbourIn, useUp, zoomAddress, ZoomBar } from '../network';
import { spokenGroup, toGroupElements, type GroupsData } from './group-data';
import classes from './groups-page.module.css';
import { texts } from './texts';
import type { GroupsState } from './use-groups';

const WIDE = { width: 1000, height: 560 };
const NARROW = { width: 370, height: 520 };

interface GroupsDrawingProps {
  readonly state: GroupsState;
  readonly data: GroupsData;
  readonly narrow: boolean;
  readonly canvas: RefObject<CanvasHandle | null>;
}

/** Groups as a picture: a click or Enter opens one, Escape goes back up. */
export function GroupsDrawing({ state, data, narrow, canvas }: GroupsDrawingProps) {
  const t = useTexts(texts);
  const { scheme: theme } = useScheme();
  const { groups, view } = state;
  const { search } = useLocation();
  const navigate = useNavigate();
  const elements = useMemo(() => toGroupElements(groups, data.between, t), [groups, data, t]);
  const layout = useLayout(elements, narrow ? NARROW : WIDE);
  const { arranged } = layout;
  const [at, setAt] = useState('');
  const chosen = groups.find(({ key }) => key === at);
  const marks = useMemo(() => marksAround(chosen?.key, data), [chosen, data]);
  const neighbours = useMemo(
    () => new Map(groups.map(({ key, others }) => [key, new Set(others.map((one) => one.key))])),
    [groups],
  );
  useShortcutHelp(
    useMemo(
      () => ({
        title: t.keys,
        shortcuts: [
          { keys: ['←', '→', '↑', '↓'], does: t.keyTexts.arrows },
          { keys: ['Enter'], does: t.keyTexts.enter },
          { keys: ['Esc'], does: t.keyTexts.escape },
        ],
      }),
      [t],
    ),
  );
  useEffect(() => {
    if (arranged && chosen) canvas.current?.reveal([chosen.key]);
  }, [arranged, chosen, canvas]);

  const open = useCallback(
    (id: string | undefined) => {
      const group = groups.find(({ key }) => key === id);
      if (group?.opens) void navigate(zoomAddress(search, 'acteurs', group.opens));
      else setAt(group?.key ?? '');
    },
    [groups, navigate, search],
  );
  const up = useUp(view, data.path);
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isDirection(event.key) && arranged) {
      // From nowhere to the largest group that opens.
      const next = chosen
        ? neighbourIn(
            event.key,
            { id: chosen.key },
            groups.map(({ key }) => ({ id: key })),
            { neighbours },
            arranged.positions,
          )?.id
        : groups.find(({ opens }) => opens)?.key;
      if (next) setAt(next);
    } else if (event.key === 'Enter' && chosen) open(chosen.key);
    else if (event.key === 'Escape' && chosen) setAt('');
    else if (event.key === 'Escape' && up) up();
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.drawing}>
      <GraphCanvas
        elements={elements}
        layout={layout}
        marks={marks}
        theme={theme}
        label={t.canvas(groups.length)}
        counts={{ nodes: groups.length, ties: data.between.length }}
        onChoose={open}
        onKey={onKey}
        handle={canvas}
      />
      <p
        className={chosen ? classes.spoken : 'visually-hidden'}
        aria-live="polite"
        data-testid="groups-spoken"
      >
        {chosen ? spokenGroup(chosen, t) : ''}
      </p>
      <ZoomBar canvas={canvas} />
    </div>
  );
}

/** The group that one is at, and the lines from it, brought out. */
function marksAround(key: string | undefined, { groups, between }: GroupsData) {
  const marks = new Map<string, readonly CanvasMark[]>();
  if (key === undefined) return marks;
  const near = new Set([key]);
  for (const { from, to } of between) {
    const touches = from === key || to === key;
    if (touches) near.add(from).add(to);
    marks.set(`${from} ${to}`, [touches ? 'lit' : 'faded']);
  }
  for (const group of groups) {
    if (group.key === key) marks.set(key, ['chosen']);
    else if (!near.has(group.key)) marks.set(group.key, ['aside']);
  }
  return marks;
}
