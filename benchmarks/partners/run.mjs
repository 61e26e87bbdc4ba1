// How well "partners for me" foresees the ties of the last year of invented networks, beside common neighbours,
// Adamic–Adar, resource allocation and chance. The ties of that year are hidden; of each actor that then began to
// work with somebody new, all with whom it had not worked before are ranked. Twice: where competences are drawn by
// chance and say nothing, and where cooperations are drawn by them (seeds/synthetic/trades.ts has the assumption).
//   npm run build && node benchmarks/partners/run.mjs [--networks 10] [--actors 300] [--ties 900]
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const algorithms = join(here, '../../api/dist/algorithms');
const { adamicAdar, areaUnderCurve, commonNeighbours, precisionAt, resourceAllocation } = require(
  join(algorithms, 'link-prediction/index.js'),
);
const { partnerTerms, rankPartners, usualWeights } = require(join(algorithms, 'partners-for-me/index.js'));
const { generateNetwork } = require(join(here, '../../seeds/dist/generate-network.js'));
const { randomFrom } = require(join(here, '../../seeds/dist/random.js'));

const { values } = parseArgs({
  options: {
    networks: { type: 'string', default: '10' },
    actors: { type: 'string', default: '300' },
    ties: { type: 'string', default: '900' },
  },
});

/** Ties that began in the year are hidden; everything is as it was known the day before. */
const HIDDEN = 2023;
const AS_OF = `${HIDDEN - 1}-12-31`;
const FIRST = 5;

/** Competences of chance, in networks that are drawn without. They say nothing of who will work with whom. */
const codes = [
  '90910000',
  '80530000',
  '55520000',
  '72200000',
  '79810000',
  '45430000',
  '03221000',
  '92111000',
];

const pairsOf = (who) => who.flatMap((a, at) => who.slice(0, at).map((b) => [a, b]));
const partsOf = ({ participants }) => [...new Set(participants.map(({ who }) => who))];
/** Whether somebody contests it, by what was answered up to a day. */
const isContested = ({ participants }, until) =>
  participants.some(({ answers }) => answers.some(({ stance, on }) => stance === 'CONTESTED' && on <= until));

/** A cooperation as it was known on the day: documented by the end of its first year, answered as far as it was. */
function known(tie) {
  return {
    id: tie.key,
    name: tie.name,
    begunOn: `${tie.since}-01-01`,
    untilLatest: tie.until === '..' ? '9999-12-31' : `${tie.until}-12-31`,
    size: partsOf(tie).length,
    documentedOn: `${tie.since}-12-31`,
    participants: tie.participants.map(({ who, answers }) => {
      const [given] = answers.filter(({ on }) => on <= AS_OF);
      return { actor: who, stance: given?.stance ?? 'DECLARED', answeredOn: given?.on ?? null };
    }),
  };
}

/** Unweighted, of what is not contested: what the plain measures look at. */
function plainNetwork(ties, placeOf, size) {
  const tied = Array.from({ length: size }, () => new Set());
  for (const tie of ties)
    for (const [a, b] of pairsOf(partsOf(tie).map((who) => placeOf.get(who)))) {
      tied[a].add(b);
      tied[b].add(a);
    }
  const lists = tied.map((one) => [...one]);
  return { neighbours: (one) => lists[one], strength: (a, b) => (tied[a].has(b) ? 1 : 0), tied };
}

/** Weights of what is not silent here: nobody wishes for anything, and nobody is of a place or body. */
const weightsOf = (competence, network, place) => ({
  COMPETENCE: competence,
  NETWORK: network,
  PLACE: place,
  KNOWN: usualWeights.KNOWN,
  WISH: usualWeights.WISH,
});
const only = (...terms) =>
  Object.fromEntries(partnerTerms.map((term) => [term, terms.includes(term) ? 1 : 0]));

/** Ours by its usual weights, and what its parts do alone. */
const ours = {
  'partners for me (usual weights)': usualWeights,
  'with competences 3, network 3, place 2': weightsOf(3, 3, 2),
  'without competences': weightsOf(0, 3, 2),
  'network term alone': only('NETWORK'),
  'place term alone': only('PLACE'),
  'competence term alone': only('COMPETENCE'),
};

/** Every weight of competences, network and place from 0 to 4: the best is looked for in one half of the networks. */
const STEPS = [0, 1, 2, 3, 4];
const grid = STEPS.flatMap((competence) =>
  STEPS.flatMap((network) => STEPS.map((place) => [competence, network, place])),
).filter((weights) => weights.some((one) => one > 0));

/** The two worlds: what actors can do, and whether that decides who works with whom. */
const worlds = {
  chance: {
    is: 'Competences drawn by chance, after the cooperations: they say nothing of who works with whom, by construction.',
    networkOf: (size) => generateNetwork(size),
    competencesOf: (_set, random) => () =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
        name: 'invented',
        cpv: codes[Math.floor(random() * codes.length)],
      })),
  },
  'by field': {
    is: 'Cooperations drawn by likeness of field and, inside it, by what the others lack (assumed strengths, see seeds/synthetic/trades.ts).',
    networkOf: (size) => generateNetwork({ ...size, competences: true }),
    competencesOf: (set) => {
      const known = new Map();
      for (const { of, name, cpv } of set.competences)
        known.set(of, [...(known.get(of) ?? []), { name, cpv }]);
      return (key) => known.get(key) ?? [];
    },
  },
};

function evaluate(world, seed) {
  const random = randomFrom(1000 + seed);
  const set = world.networkOf({ actors: Number(values.actors), ties: Number(values.ties), seed });
  const competencesOf = world.competencesOf(set, random);
  const placeOf = new Map(set.actors.map(({ key }, at) => [key, at]));
  const before = set.ties.filter(({ since }) => Number(since) < HIDDEN);
  const after = set.ties.filter((tie) => Number(tie.since) === HIDDEN && !isContested(tie, '9999'));
  const plain = plainNetwork(
    before.filter((tie) => !isContested(tie, AS_OF)),
    placeOf,
    set.actors.length,
  );
  // Whoever stood together in any tie, contested ones too, is nobody new.
  const { tied: met } = plainNetwork(before, placeOf, set.actors.length);
  const { tied: truth } = plainNetwork(after, placeOf, set.actors.length);
  const actors = set.actors.map(({ key, territory }) => ({
    id: key,
    hub: false,
    ended: false,
    liesIn: [{ id: territory, level: 'COMMUNE', code: territory, name: territory }],
    competences: competencesOf(key),
  }));
  const ties = before.map(known);
  const plainMethods = {
    'common neighbours': (a, b) => commonNeighbours(plain, a, b).length,
    'Adamic–Adar': (a, b) => adamicAdar(plain, a, b),
    'resource allocation': (a, b) => resourceAllocation(plain, a, b),
    random: () => random(),
  };
  const measured = new Map();
  const add = (method, links) => {
    const list = measured.get(method) ?? [];
    list.push({ precision: precisionAt(FIRST, links), auc: areaUnderCurve(links) });
    measured.set(method, list);
  };
  let asked = 0;
  let found = 0;
  let best = 0;
  for (const [me, actor] of actors.entries()) {
    const fresh = [...truth[me]].filter((one) => !met[me].has(one));
    if (fresh.length === 0) continue;
    asked += 1;
    found += fresh.length;
    best += Math.min(FIRST, fresh.length) / FIRST;
    const isTrue = new Set(fresh);
    const candidates = actors.map((_, at) => at).filter((at) => at !== me && !met[me].has(at));
    const linksBy = (score) => candidates.map((at) => ({ score: score(at), isTrue: isTrue.has(at) }));
    for (const [method, score] of Object.entries(plainMethods))
      add(
        method,
        linksBy((at) => score(me, at)),
      );
    // Its terms are asked for once: by any weights the score is their weighted sum.
    const ranked = rankPartners({
      me: actor.id,
      actors,
      ties,
      circles: [],
      wishes: new Map(),
      weights: Object.fromEntries(partnerTerms.map((term) => [term, 1])),
      between: () => undefined,
      withPresent: true,
      asOf: AS_OF,
    });
    const termsOf = new Map(
      ranked.map((one) => [one.actor, Object.fromEntries(one.terms.map(({ term, value }) => [term, value]))]),
    );
    const scoreBy = (weights) => (at) => {
      const terms = termsOf.get(actors[at].id);
      return terms ? partnerTerms.reduce((sum, term) => sum + weights[term] * terms[term], 0) : 0;
    };
    for (const [method, weights] of Object.entries(ours)) add(method, linksBy(scoreBy(weights)));
    for (const weights of grid) add(`grid ${weights.join(' ')}`, linksBy(scoreBy(weightsOf(...weights))));
  }
  return { asked, found, best: best / asked, measured };
}

const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const deviation = (numbers) => {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((one) => (one - middle) ** 2)));
};
const short = (value) => Number(value.toFixed(4));

const inNetworks = (runs, method) =>
  runs.map(({ measured }) => {
    const list = measured.get(method);
    return {
      precision: mean(list.map(({ precision }) => precision)),
      auc: mean(list.flatMap(({ auc }) => auc ?? [])),
    };
  });

function measureOf(runs, method) {
  const perNetwork = inNetworks(runs, method);
  const of = (name) => perNetwork.map((one) => one[name]);
  return {
    precisionAt5: short(mean(of('precision'))),
    precisionDeviation: short(deviation(of('precision'))),
    auc: short(mean(of('auc'))),
    aucDeviation: short(deviation(of('auc'))),
  };
}

/** The weights that find most of the first five in one half of the networks, and what they do in the other half. */
function learned(runs) {
  const half = Math.floor(runs.length / 2);
  if (half === 0) return undefined;
  const [best] = grid
    .map((weights) => [weights, measureOf(runs.slice(0, half), `grid ${weights.join(' ')}`)])
    .sort(([, a], [, b]) => b.precisionAt5 - a.precisionAt5 || b.auc - a.auc);
  return { weights: best[0], learnedOn: half, ...measureOf(runs.slice(half), `grid ${best[0].join(' ')}`) };
}

const results = Object.entries(worlds).map(([name, world]) => {
  const runs = Array.from({ length: Number(values.networks) }, (_, index) => evaluate(world, index + 1));
  const methods = [...(runs[0]?.measured.keys() ?? [])]
    .filter((method) => !method.startsWith('grid '))
    .map((method) => ({ method, ...measureOf(runs, method) }));
  console.log(`${name}: ${world.is}`);
  for (const row of methods) console.log(JSON.stringify(row));
  const best = learned(runs);
  console.log('learned', JSON.stringify(best));
  return {
    competences: name,
    assumption: world.is,
    askedActors: runs.reduce((sum, { asked }) => sum + asked, 0),
    hiddenNewPairsSeenFromEitherSide: runs.reduce((sum, { found }) => sum + found, 0),
    bestPossiblePrecisionAt5: short(mean(runs.map(({ best: possible }) => possible))),
    methods,
    learnedWeights: best,
  };
});

const day = new Date().toISOString().slice(0, 10);
const note = [
  'Synthetic data, generated: invented networks of the seeds’ generator, whose actors keep to their territory (four',
  'ties of five), and are drawn the more often the more ties they have. The years of ties are drawn by chance, so the',
  'last year follows from nothing but that. There are no needs, offers, poles or bodies in it: the terms of what is',
  'known and wished are silent. Weights are those of competences, network and place. The numbers say how the ranking',
  'does on such networks, not on a real one.',
].join(' ');
mkdirSync(join(here, '../results'), { recursive: true });
writeFileSync(
  join(here, `../results/partners-${day}.json`),
  `${JSON.stringify(
    {
      day,
      note,
      node: process.version,
      networks: Number(values.networks),
      actors: Number(values.actors),
      ties: Number(values.ties),
      hiddenYear: HIDDEN,
      usualWeights,
      deviations: 'between networks',
      results,
    },
    null,
    2,
  )}\n`,
);
