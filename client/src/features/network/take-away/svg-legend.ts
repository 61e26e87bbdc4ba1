import { functions, stances, tieKinds } from '@maillage/graph-schema/vocabulary';
import { linesOf } from '../../../components/graph-canvas/layout/lines';
import { outline, round } from '../../../components/graph-canvas/vector/outlines';
import { DASHES, textLines } from '../../../components/graph-canvas/vector/vector-picture';
import { formatNumber } from '../../../lib/format';
import { xmlElement } from '../../../lib/xml';
import { functionHue, tieColour } from '../../facts';
import { legendCounts } from '../legend-counts';
import { otherShapes } from '../other-shapes';
import { typeTerms } from '../party-types';
import { countChanges, tieChanges, type TieChange } from '../tie-change';
import { comparedIn } from '../time-said';
import { shapeOf } from '../to-elements';
import { NO_FUNCTION } from '../view-address';
import { texts as networkTexts } from '../texts';
import type { TakenView } from './taken-view';
import { texts } from './texts';

const SIZE = 13;
const LINE = 20;
const MARK = 34;

interface Entry {
  readonly label: string;
  /** What stands before it, around a point. */
  readonly mark?: ((x: number, y: number) => string) | undefined;
}

interface Column {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What shapes, colours and lines mean, in columns side by side; and how high they are. */
export function svgLegend(taken: TakenView, x: number, y: number, width: number) {
  const columns = columnsOf(taken).filter(({ entries }) => entries.length > 0);
  const across = Math.max(1, Math.min(columns.length, Math.floor(width / 230)));
  const wide = width / across;
  const { colours } = taken;
  let top = y;
  const parts: string[] = [];
  for (let first = 0; first < columns.length; first += across) {
    const rows = columns.slice(first, first + across).map((column, index) => {
      const left = x + index * wide;
      let down = top + SIZE;
      parts.push(
        textLines([column.title], { x: left, y: down }, SIZE, { fill: colours.ink, 'font-weight': 600 }),
      );
      for (const { label, mark } of column.entries) {
        down += LINE;
        const indent = mark ? MARK : 0;
        const broken = linesOf(label, SIZE, wide - indent - 16);
        if (mark) parts.push(mark(left + MARK / 2 - 5, down - SIZE * 0.35));
        parts.push(textLines(broken, { x: left + indent, y: down }, SIZE, { fill: colours.ink }));
        down += (broken.length - 1) * SIZE * 1.18;
      }
      return down;
    });
    top = Math.max(...rows) + LINE;
  }
  return { drawn: xmlElement('g', { id: 'legend' }, `\n${parts.join('\n')}\n`), bottom: top };
}

function columnsOf(taken: TakenView): Column[] {
  const { shown, language, colours, resolve, elements, marks } = taken;
  const [t, words] = [texts[language], networkTexts[language]];
  const counts = legendCounts(shown);
  const comparison = comparedIn(taken);
  const counted = (label: string, count: number) => `${label} · ${formatNumber(count, language)}`;
  const of = <T extends { code: string; label: Readonly<Record<'fr' | 'en', string>> }>(
    terms: readonly T[],
    found: ReadonlyMap<string, number>,
    mark?: (term: T) => Entry['mark'],
  ): Entry[] =>
    terms.flatMap((term): Entry[] => {
      const count = found.get(term.code) ?? 0;
      return count === 0 ? [] : [{ label: counted(term.label[language], count), mark: mark?.(term) }];
    });
  const shape = (name: string, hollow: boolean) => (x: number, y: number) =>
    outline(name, { x, y }, 14, {
      fill: hollow ? colours.surface : colours.none,
      stroke: hollow ? colours.faint : undefined,
      'stroke-width': hollow ? 1.6 : undefined,
    });
  const dot = (fill: string) => (x: number, y: number) => outline('ellipse', { x, y }, 13, { fill });
  const changed = (change: TieChange) => (x: number, y: number) => {
    const stroke = { GAINED: colours.gained, KEPT: colours.line, LOST: colours.lost }[change];
    const along = xmlElement('path', {
      d: `M${round(x - 12)} ${round(y)}L${round(x + 12)} ${round(y)}`,
      stroke,
      'stroke-width': { GAINED: 3.4, KEPT: 1.5, LOST: 2.2 }[change],
    });
    return change === 'LOST' ? along + bar(x, y, stroke) : along;
  };
  const bar = (x: number, y: number, colour: string) =>
    xmlElement('path', {
      d: `M${round(x)} ${round(y - 5)}L${round(x)} ${round(y + 5)}`,
      stroke: colour,
      'stroke-width': 2.4,
    });
  const stroke =
    (line: keyof typeof DASHES, colour = colours.line) =>
    (x: number, y: number) =>
      xmlElement('path', {
        d: `M${round(x - 12)} ${round(y)}L${round(x + 12)} ${round(y)}`,
        fill: 'none',
        stroke: colour,
        'stroke-width': line === 'dotted' ? 2.6 : 2,
        'stroke-dasharray': DASHES[line],
      }) + (line === 'dotted' ? bar(x, y, colour) : '');
  const small = elements.nodes.some((node) => node.small);
  const invented = [...shown.nodes, ...shown.ties].some(({ fictitious }) => fictitious);
  const has = (mark: 'faded' | 'uncertain') => [...marks.values()].some((found) => found.includes(mark));
  const none = { code: NO_FUNCTION, label: { fr: t.none, en: t.none } };
  return [
    {
      title: t.colours,
      entries: [
        ...of(functions, counts.functions, ({ code }) => dot(resolve(functionHue(code)))),
        ...of([none], counts.functions, () => dot(colours.none)),
      ],
    },
    {
      title: t.shapes,
      entries: of(typeTerms, counts.types, ({ code }) =>
        shape(shapeNamed(code), otherShape(code) !== undefined),
      ),
    },
    {
      title: t.lines,
      entries: [
        ...of(stances, counts.stances, ({ line }) => stroke(line)),
        ...(small ? [{ label: t.cooperationNode, mark: shape('diamond', true) }] : []),
        ...(invented
          ? [
              {
                label: t.inventedMark,
                mark: (x: number, y: number) =>
                  outline('ellipse', { x, y }, 13, {
                    fill: 'none',
                    stroke: colours.ink,
                    'stroke-width': 2,
                    'stroke-dasharray': '4 3',
                  }),
              },
            ]
          : []),
        ...(has('uncertain') ? [{ label: t.lighter }] : []),
        ...(has('faded') ? [{ label: t.faded }] : []),
      ],
    },
    {
      title: words.changes,
      entries: comparison
        ? of(tieChanges, new Map(Object.entries(countChanges(shown.ties, comparison))), ({ code }) =>
            changed(code),
          )
        : [],
    },
    {
      title: words.kinds,
      entries: of(tieKinds, counts.kinds, ({ code }) => stroke('solid', resolve(tieColour(code)))),
    },
  ];
}

const otherShape = (code: string): string | undefined =>
  Object.entries(otherShapes).find(([kind]) => kind === code)?.[1];

/** The shape of a type of actor, or of what is none. */
function shapeNamed(code: (typeof typeTerms)[number]['code']): string {
  return (
    otherShape(code) ??
    shapeOf({ kind: 'ACTOR', actorType: code as Parameters<typeof shapeOf>[0]['actorType'] })
  );
}
