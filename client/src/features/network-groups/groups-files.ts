import type { CanvasHandle } from '../../components/graph-canvas';
import { readColours, resolveColour } from '../../components/graph-canvas/canvas-colours';
import { dayOfMoment, formatDate } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { svgAsPng } from '../../lib/svg-as-png';
import { xmlElement, xmlLines } from '../../lib/xml';
import { drawingWriters } from '../network';
import type { GroupsData, NamedGroup } from './group-data';
import type { Words } from './texts';

export type GroupsFile = 'PNG' | 'SVG' | 'GEXF';

/** The groups that are shown, and what a file about them has to say besides. */
export interface ShownGroups {
  readonly groups: readonly NamedGroup[];
  readonly data: GroupsData;
  /** By what they are grouped, in words. */
  readonly level: string;
  /** What was chosen, in words. */
  readonly chosen: readonly string[];
  /** Whether what is invented is counted. */
  readonly invented: boolean;
  readonly drawn: ReturnType<CanvasHandle['drawn']>;
  readonly language: Language;
  readonly t: Words;
}

interface File {
  readonly name: string;
  readonly content: string | Blob;
  readonly type: string;
}

/** The file of the groups that are shown; undefined where there is nothing to draw yet. */
export async function groupsFile(what: GroupsFile, shown: ShownGroups): Promise<File | undefined> {
  const { gexfFile, sheetOf } = await drawingWriters();
  const today = dayOfMoment();
  const about = aboutOf(shown, today);
  if (what === 'GEXF') {
    const content = gexfFile(about, graphOf(shown), { today, timed: false });
    return { name: 'maillage-groupes.gexf', content, type: 'application/gexf+xml' };
  }
  if (!shown.drawn) return undefined;
  const page = document.documentElement;
  const { arranged, marks } = shown.drawn;
  const content = sheetOf({
    ...{ about, arranged, marks, language: shown.language },
    colours: readColours(page),
    resolve: (colour) => resolveColour(page, colour),
  });
  return what === 'PNG'
    ? { name: 'maillage-groupes.png', content: await svgAsPng(content), type: 'image/png' }
    : { name: 'maillage-groupes.svg', content, type: 'image/svg+xml' };
}

/** What the file is, in words: what is shown and what is not, what was chosen, when and where it was made. */
function aboutOf({ groups, data, level, chosen, invented, language, t }: ShownGroups, today: string) {
  const { actors, ties, omittedGroups, omittedActors, omittedTies } = data;
  const omitted =
    omittedGroups > 0
      ? [t.omitted(omittedGroups, omittedActors, omittedTies)]
      : omittedTies > 0
        ? [t.omittedTies(omittedTies)]
        : [];
  return {
    title: [t.title, ...data.path.map((one) => one.name)].join(' · '),
    what: [level, ...chosen].filter(Boolean).join(' · '),
    notes: [
      t.notDrawn(actors, ties, groups.length),
      ...omitted,
      ...(invented ? [t.withInvented] : []),
      t.key,
      t.made(formatDate(today, language), window.location.href),
    ],
  };
}

/** Groups as nodes with their counts, the ties between two of them as one edge that weighs as many. */
function graphOf({ groups, data, drawn, t }: ShownGroups): string[] {
  const columns = [
    ['count', 'integer'],
    ['ties', 'integer'],
    ['kind', 'string'],
  ] as const;
  const attributes = columns.map(([id, type]) => xmlElement('attribute', { id, title: id, type }));
  const nodes = groups.map(({ key, name, count, ties, kind }) => {
    const values = Object.entries({ count, ties, kind }).map(([id, value]) =>
      xmlElement('attvalue', { for: id, value }),
    );
    const at = drawn?.arranged.positions[key];
    return xmlElement(
      'node',
      { id: key, label: name },
      xmlLines([
        ...(at ? [xmlElement('viz:position', { x: at.x, y: at.y, z: 0 })] : []),
        xmlElement('attvalues', {}, xmlLines(values)),
      ]),
    );
  });
  const edges = data.between.map(({ from, to, ties }) =>
    xmlElement('edge', {
      ...{ id: `${from} ${to}`, source: from, target: to },
      ...{ type: 'undirected', label: t.tiesLabel(ties), weight: ties },
    }),
  );
  return [
    xmlElement('attributes', { class: 'node', mode: 'static' }, xmlLines(attributes)),
    xmlElement('nodes', { count: nodes.length }, xmlLines(nodes)),
    xmlElement('edges', { count: edges.length }, xmlLines(edges)),
  ];
}
