import type { GraphQLSchema } from 'graphql';
import { everyQuery, type ArgumentValues } from '../every-query';
import { levels } from './levels-network';
import { FIGURE_YEAR } from './own-records';
import type { World } from './world';

/** Steps from the root: below that, everything is of types that are met on the way. */
const DEEP = 6;

const quoted = (text: string) => JSON.stringify(text);

/** What each question is asked with, one or several times. */
function asked(world: World): Record<string, ArgumentValues[]> {
  const id = (key: string) => quoted(world.id(key));
  const told = (name: string) => quoted(world.told(name));
  const pole = { pole: id('pole') };
  const typed = (more: string) => ({ asked: `{ pole: ${id('pole')}, ${more} }` });
  return {
    competencesOf: levels.map((level) => ({ actor: quoted(`${level}-structure`) })),
    tender: ['town', ...levels.map((level) => `${level}-call`)].map((slug) => ({ slug: quoted(slug) })),
    jointBid: levels.map((level) => ({ slug: quoted(`${level}-bid`) })),
    tenders: [{}],
    jointBids: [{}],
    partners: [
      typed('call: "town", lots: ["1"]'),
      typed(`call: "town", lots: ["1"], lead: ${id('windows')}, around: ${id('windows')}`),
      typed(`call: "town", lots: ["1"], excluded: [${id('windows')}], mostMembers: 1`),
      typed(`call: "town", lots: ["2", "3"], required: [${id('stranger')}], lotByLot: true`),
      typed('needs: [{ label: "Cars", cpv: "34000000" }]'),
    ],
    partnersForMe: [{ actor: id('own') }],
    watch: [{}, { of: id('pole') }],
    inbox: [pole],
    waiting: [{}],
    duplicates: [pole],
    merges: [pole],
    mergesInto: [{ actor: id('first') }],
    mergePreview: [{ kept: id('one'), absorbed: id('two') }],
    splitPreview: [{ absorbed: id('second') }],
    similarTies: [{ actor: id('own'), with: `[${id('partner')}]` }],
    seminar: [{ id: told('seminar') }],
    seminars: [{}],
    seminarWall: [{ id: told('seminar') }],
    seminarSeat: [{}],
    seminarStructures: [pole],
    memberFigures: [{ pole: '"pole"', withFictitious: 'true' }],
    impactReport: [{ pole: '"pole"', withFictitious: 'true' }],
    figureQuality: [{ ...pole, withFictitious: 'true' }],
    figureCollection: [{ ...pole, year: String(FIGURE_YEAR) }],
    figureFormByLink: [{ token: told('figures') }],
    governance: [{ pole: '"pole"', withFictitious: 'true' }],
    promises: [{ pole: '"pole"', withFictitious: 'true' }],
    fundings: [{ pole: '"pole"', withFictitious: 'true' }],
    askedQuestion: [{ token: told('answer') }],
    calendarLink: [{}],
    signInProvider: [{}],
    viewer: [{}],
  };
}

/** Questions that go down to whatever has no id of its own: rooms, searches for partners, sessions, sums. */
export function deepQuestions(schema: GraphQLSchema, world: World): string[] {
  return Object.entries(asked(world)).flatMap(([name, each]) =>
    each.flatMap((values) => everyQuery(schema, () => values, DEEP, 'narrow').get(name) ?? []),
  );
}
