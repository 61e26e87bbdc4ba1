import { getNamedType, type GraphQLSchema } from 'graphql';
import { selectionOf, type ArgumentValues } from '../every-query';
import type { WrittenHistory } from './written-history';

/** Root queries that the history is not asked, and why. What is in no list must be asked, or the test fails. */
const unasked: Readonly<Record<string, string>> = {
  askedQuestion: 'By the secret of a link; the table of access has one.',
  figureFormByLink: 'By the secret of a link; the table of access has one.',
  link: 'By the secret of a link; the table of access has one.',
  publishedPage: 'By the secret of a link; the table of access has one.',
  seminar: 'Of a session; the table of access has one.',
  seminarSeat: 'Of a session; the table of access has one.',
  seminarWall: 'Of a session; the table of access has one.',
  mergesInto: 'Of merged things; the table of access has some.',
  splitPreview: 'Of merged things; the table of access has some.',
  cpvCodes: 'A public list of codes.',
  cpvNames: 'A public list of codes.',
  noticesImported: 'A number of calls of one import.',
  sheetRowsImported: 'A number of rows of one import.',
  calendarLink: 'A link of who asks, and nothing of the graph.',
  signInProvider: 'A setting.',
};

/** Steps from the root; what is not named goes two, and asks ids alone of what it meets. */
const wide: Readonly<Record<string, number>> = {
  node: 0,
  thing: 0,
  history: 2,
  changes: 2,
  record: 1,
  network: 3,
  neighbourhood: 3,
};

const quoted = (text: string) => JSON.stringify(text);
const parties: ReadonlySet<string> = new Set(['actors', 'poles', 'places', 'bodies', 'people']);

/** What each root is asked, once for each of these; what takes nothing is asked as it is. */
function valuesOf(history: WrittenHistory): Record<string, ArgumentValues[]> {
  const all = history.all;
  const of = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind));
  const ids = (some: typeof all) => some.map(({ id }) => ({ id: quoted(id) }));
  const slugs = (some: typeof all) => some.map(({ key }) => ({ slug: quoted(key) }));
  const list = (...kinds: string[]) =>
    `[${of(...kinds)
      .map(({ id }) => quoted(id))
      .join(', ')}]`;
  const idOf = (key: string) => quoted(all.find((one) => one.key === key)?.id ?? '-');
  const poles = of('poles').map(({ id }) => ({ pole: id }));
  const byPole = poles.map(({ pole }) => ({ pole: quoted(pole) }));
  const sums = ['main', 'p0'].map((pole) => ({ pole: quoted(pole), withFictitious: 'true' }));
  const pairs = [
    ['a0', 'a1'],
    ['a1', 'a2'],
    ['a2', 'h0'],
    ['a0', 'l0'],
  ] as const;
  const filters = [
    '{ mine: true }',
    '{ withFictitious: false }',
    '{ pole: "main" }',
    '{ pole: "p0" }',
    '{ since: "2020-01-01", until: "2999-01-01" }',
    ...['ADDED', 'CHANGED', 'RETIRED', 'RESTORED'].map((code) => `{ actions: [${code}] }`),
    ...['SEEDS', 'FACILITATOR', 'MEMBER', 'ADMINISTRATOR', 'FORMER', 'SYSTEM'].map(
      (code) => `{ authors: [${code}] }`,
    ),
    ...['SOURCES', 'ACTORS', 'TIES', 'STATEMENTS', 'NEEDS', 'RETURNS', 'TERRITORIES'].map(
      (code) => `{ kinds: [${code}] }`,
    ),
  ];
  return {
    node: ids(all),
    record: ids(all),
    history: all.flatMap(({ key, id }, at) => [{ thing: quoted(at % 2 ? key : id), first: '50' }]),
    changes: [{ first: '100' }, ...filters.map((filter) => ({ filter, first: '50' }))],
    thing: slugs(all),
    party: slugs(all.filter(({ kind }) => parties.has(kind))),
    actor: ids(of('actors')),
    tie: slugs(of('ties')),
    source: slugs(of('sources')),
    territory: ['99900', '99901', '99902'].map((code) => ({ code: quoted(code) })),
    competencesOf: of('actors').map(({ key }) => ({ actor: quoted(key) })),
    want: slugs(of('needs', 'offers')),
    wants: [{ filter: '{ withFictitious: true, states: [OPEN, TAKEN] }' }],
    tender: slugs(of('tenders')),
    jointBid: slugs(of('ties')),
    supportedProject: slugs(of('projects')),
    supportedProjects: sums,
    purchase: slugs(of('purchases')),
    purchases: sums,
    statements: [{ first: '200' }, ...of('ties').map(({ id }) => ({ filter: `{ about: ${quoted(id)} }` }))],
    comparisons: [{ first: '100' }],
    actors: [{ first: '2', sort: 'TIES_DESC' }, { first: '50' }],
    rosters: [{}, ...ids(of('places', 'poles')).map(({ id }) => ({ of: id }))],
    mayPinAbout: [{ things: `[${all.map(({ id }) => quoted(id)).join(', ')}]` }],
    neighbourhood: ids(of('actors')).map(({ id }) => ({
      id,
      degree: '2',
      filter: '{ folded: true, withHub: true }',
    })),
    network: [{ filter: '{ folded: true, withHub: true }' }],
    networkGroups: [{ by: 'TERRITORY', filter: '{ withHub: true }' }],
    networkCommunities: [{ withOutsiders: 'true', filter: '{ withHub: true }' }],
    networkPositions: byPole.map((one) => ({ ...one, withOutsiders: 'true', filter: '{ withHub: true }' })),
    networkMeasures: [{ withOutsiders: 'true', filter: '{ withHub: true }' }],
    paths: pairs.map(([from, to]) => ({ from: idOf(from), to: idOf(to) })),
    search: ['zebra', 'spelt', 'title', 'quote', 'a3'].map((text) => ({ text: quoted(text), first: '50' })),
    similarTies: [{ actor: idOf('a0'), with: `[${idOf('a1')}, ${idOf('a2')}]` }],
    mergePreview: [{ kept: idOf('a0'), absorbed: idOf('a2') }],
    partners: [{ asked: `{ pole: ${idOf('main')}, needs: [{ label: "Cars", cpv: "90919200" }] }` }],
    partnersForMe: ids(of('actors')).map(({ id }) => ({ actor: id })),
    figureForm: ids(of('actors')).map(({ id }) => ({ actor: id, year: '2013' })),
    figureCollection: byPole.map((one) => ({ ...one, year: '2013' })),
    figureQuality: byPole.map((one) => ({ ...one, withFictitious: 'true' })),
    figureRecords: [
      {
        events: list('events'),
        projects: list('projects'),
        statements: list('statements'),
        ties: list('ties'),
      },
    ],
    figuresBehind: sums.map((one) => ({ ...one, indicator: 'GIVEN_TURNOVER', year: '2013' })),
    memberFigures: sums,
    impactReport: sums,
    indicatorTargets: sums,
    governance: sums,
    promises: sums,
    fundings: sums,
    publicPages: byPole,
    inbox: byPole,
    duplicates: byPole,
    merges: byPole,
    seminarStructures: byPole,
    watch: [{}, ...ids(of('poles')).map(({ id }) => ({ of: id }))],
    ...Object.fromEntries(
      ['accounts', 'events', 'functions', 'journal', 'mails', 'tenders', 'territories', 'ties'].map(
        (name) => [name, [{}]],
      ),
    ),
  };
}

/** Things asked for at once, under names of their own. */
const TOGETHER = 40;

/**
 * Every root query that is not left out, by every way to ask for what was ever written.
 *
 * @throws where a root is neither asked nor left out, or is left out and not there
 */
export function everyRoot(schema: GraphQLSchema, history: WrittenHistory): Map<string, string> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const values = valuesOf(history);
  const taking = roots.filter(({ args }) => args.length > 0).map(({ name }) => name);
  const nowhere = taking.filter((name) => !(name in unasked) && !(name in values));
  const gone = [...Object.keys(unasked), ...Object.keys(values)].filter(
    (name) => !roots.some((one) => one.name === name),
  );
  const both = Object.keys(unasked).filter((name) => name in values);
  if (nowhere.length + gone.length + both.length > 0)
    throw new Error(
      `Asked nowhere: ${nowhere.join()}; not there: ${gone.join()}; asked and left out: ${both.join()}`,
    );
  const questions = new Map<string, string>();
  for (const { name, type } of roots) {
    if (name in unasked) continue;
    const deep = wide[name];
    const below = selectionOf(schema, getNamedType(type), deep ?? 2, deep === undefined ? 'narrow' : 'wide');
    const each = (values[name] ?? [{}]).map((given) => {
      const list = Object.entries(given).map(([argument, value]) => `${argument}: ${value}`);
      return `${name}${list.length > 0 ? `(${list.join(', ')})` : ''}${below}`;
    });
    for (let from = 0; from < each.length; from += TOGETHER)
      questions.set(
        `${name} ${from}`,
        `{ ${each
          .slice(from, from + TOGETHER)
          .map((text, at) => `n${at}: ${text}`)
          .join(' ')} }`,
      );
  }
  return questions;
}
