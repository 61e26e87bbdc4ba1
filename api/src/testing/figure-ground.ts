import { put, says } from './records';
import type { TestApplication } from './test-application';

const FIELDS = 'fields { figure value qualifier how sure doubts unreadBy lastYear lastValue }';
export const FORM = `query ($actor: ID!, $year: Int!) { figureForm(actor: $actor, year: $year) { how readBy ${FIELDS} } }`;
export const BY_LINK = `query ($token: String!) { figureFormByLink(token: $token) { year closed actor { name } ${FIELDS} } }`;
export const SAVE = `mutation ($request: ID!, $actor: ID!, $year: Int!, $figure: YearlyFigure!, $text: String!, $sure: Boolean) {
  saveFigure(request: $request, actor: $actor, year: $year, figure: $figure, text: $text, sure: $sure) {
    form { ${FIELDS} } problems { code }
  }
}`;
export const SAVE_BY_LINK = `mutation ($request: ID!, $token: String!, $figure: YearlyFigure!, $text: String!) {
  saveFigureByLink(request: $request, token: $token, figure: $figure, text: $text) { problems { code } }
}`;
export const PROGRESS = `query ($pole: ID!, $year: Int!) { figureCollection(pole: $pole, year: $year) {
  isOpen answered of byCollege { college answered of } members { actor { slug } given hows reachable askable askedAt doubtful }
} }`;
/** What tells a figure of 2024 to who may read it, by its id, its structure and its pole. */
export const FIGURE_DOORS = `query ($id: ID!, $actor: ID!, $pole: ID!) {
  node(id: $id) { id } record(id: $id) { key record }
  history(thing: $id, first: 5) { nodes { id after } } ofActor: history(thing: $actor, first: 50) { nodes { id key } }
  figureForm(actor: $actor, year: 2024) { year } figureCollection(pole: $pole, year: 2024) { year }
}`;
export const fileMutation = (name: 'previewFigures' | 'importFigures', request: string) =>
  `mutation ($pole: ID!, $year: Int!, $text: String!, $columns: [FigureColumn!]) {
    ${name}(${name === 'importFigures' ? `request: "${request}", ` : ''}pole: $pole, year: $year, text: $text, columns: $columns) {
      columns added changed unchanged refused isDone problems { code }
      rows { actor { slug } cells { figure value verdict doubts problems { code } } problems { code } }
    }
  }`;
export const STOP = 'mutation ($token: String!) { stopAsking(token: $token) { problems { code } } }';

/** A spreadsheet with a row that is fine, one in part, one of nobody, and one twice. */
export const SHEET = [
  'Qui;Produits (CA);ETP;Remarque',
  'Actor a;1 200 000,00;8,5;',
  'Actor c;85 k€;beaucoup;',
  'Actor nowhere;1;2;',
  'ACTOR A;5;;',
].join('\n');

/** Tokens of who reads the record with this key, in order. */
export async function readersOf(app: TestApplication, slug: string): Promise<string[]> {
  const text = 'MATCH (n:Thing { slug: $slug }) UNWIND n.readers AS reader RETURN reader ORDER BY reader';
  return (await app.store<{ reader: string }>(text, { slug })).map(({ reader }) => reader);
}

interface Field {
  figure: string;
  value: number | null;
  qualifier: string | null;
  how: string | null;
  sure: boolean;
  doubts: string[];
  unreadBy: string[];
  lastYear: number | null;
  lastValue: number | null;
}
export interface Form {
  how: string;
  readBy: string[];
  fields: Field[];
}
export interface Progress {
  isOpen: boolean;
  answered: number;
  of: number;
  byCollege: { college: string | null; answered: number; of: number }[];
  members: {
    actor: { slug: string };
    given: number;
    hows: string[];
    askedAt: string | null;
    doubtful: number;
    askable: number;
  }[];
}
export interface FilePlan {
  rows: { problems: { code: string }[] }[];
}
export type Problems = { problems: { code: string }[] };

/** A member of the pole of a test, of a college where one is said. */
export const membership = (who: string, title?: string) =>
  put('ties', {
    key: `membership-${who}`,
    kind: 'MEMBERSHIP',
    name: `Membership of ${who}`,
    pole: 'pole',
    fictitious: true,
    since: '2020',
    until: '..',
    title,
    participants: [
      { who, role: 'MEMBER' },
      { who: 'pole', role: 'CLUSTER' },
    ],
    evidence: says('minutes', 3),
  });
