// The page of impact of a pole with ten years, 500 members and 20,000 figures that they gave: how long its two questions
// take at the API, asked by a visitor, by a member and by who facilitates the pole; and what publishing a year takes.
// Demonstration data takes another way than facts, since its sums are decided as they are read: `--as invented`
// measures that one. Without it, the members of this throw-away store are taken for real ones.
//   npm run build && node benchmarks/impact/run.mjs [--members 500] [--years 10] [--times 60] [--as real]
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { sessionOfFacilitator, sessionOfMember } from '../ground/asked-about.mjs';
import { ask } from '../ground/press.mjs';
import { startGround } from '../ground/product.mjs';
import { writeReport } from '../ground/report.mjs';

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '500' },
    years: { type: 'string', default: '10' },
    times: { type: 'string', default: '60' },
    warm: { type: 'string', default: '40' },
    as: { type: 'string', default: 'real' },
  },
});
const [members, years, times, warm] = [values.members, values.years, values.times, values.warm].map(Number);
const invented = values.as === 'invented';
const figures = ['TURNOVER', 'TURNOVER_FROM_COOPERATION', 'FTE', 'VOLUNTEERS'];
const last = new Date().getUTCFullYear() - 1;
const POLE = 'measured-pole';
/** Milliseconds within which the page is to be answered. */
const AIM = 150;

const reading = `period year value unit qualifier modality text part disputed coverage { known of } withheld
  withheldFromOthers median statements ties events figureCount projects`;
const report = `code section label { fr en } sentence { fr en } caveat { fr en } unit moreIsBetter
  readings { ${reading} } aims { ${reading} }`;
const facts = `impactReport(pole: $pole, withFictitious: ${invented}) { pole { id } indicators { ${report} } }`;
const sums = `memberFigures(pole: $pole, withFictitious: ${invented}) {
  territories { key level name members } years { year publishedAt given projects } invented mayPublish
  indicators { ${report} own { actor name year value } } projects { ${report} } }`;
const questions = {
  'the page': `query ($pole: String) { ${facts} ${sums} }`,
  'indicators of what is documented': `query ($pole: String) { ${facts} }`,
  'indicators of members’ figures': `query ($pole: String) { ${sums} }`,
  'what is behind one sum': `query ($pole: String) {
    figuresBehind(pole: $pole, withFictitious: ${invented}, indicator: TURNOVER_CHANGE, year: ${last}, first: 100) {
      nodes { actor { id slug name } figure { id year figure value unit qualifier saidHow saidOn } }
      pageInfo { hasNextPage endCursor } } }`,
};

const ground = await startGround({
  name: 'impact',
  size: ['--actors', String(members * 2), '--ties', String(members / 5)],
  profile: 'load',
});
const { uri, user, password } = ground.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));

try {
  const { api } = await ground.serveProduct();
  const given = await load();
  const facilitator = await sessionOfFacilitator(driver, POLE);
  const member = await sessionOfMember(driver);
  console.log(`${members} members, ${given} figures`);
  if (given !== members * years * figures.length) throw new Error('Not as many members as asked for');
  const published = [];
  for (let year = last - years + 1; year <= last; year += 1) {
    const start = performance.now();
    const answer = await ask(
      api,
      {
        query: `mutation ($pole: ID!, $year: Int!) { publishFigures(pole: $pole, year: $year, withFictitious: ${invented}) { year { given } problems { code } } }`,
        variables: { pole: facilitator.pole, year },
      },
      facilitator.headers,
    );
    published.push(Math.round(performance.now() - start));
    if (/"code"/.test(answer)) throw new Error(`${year}: ${answer}`);
    console.log(`published ${year} in ${published.at(-1)} ms`);
  }
  const askers = { visitor: {}, member, facilitator: facilitator.headers };
  const results = [];
  for (const [name, query] of Object.entries(questions))
    for (const [asker, headers] of Object.entries(askers)) {
      const body = { query, variables: { pole: POLE } };
      // The database compiles what it runs often: until then it is several times slower.
      for (let time = 0; time < warm; time += 1) await ask(api, body, headers);
      const spent = [];
      let bytes = 0;
      for (let time = 0; time < times; time += 1) {
        const start = performance.now();
        bytes = Buffer.byteLength(await ask(api, body, headers));
        spent.push(performance.now() - start);
      }
      const row = {
        question: name,
        asker,
        bytes,
        median: at(spent, 0.5),
        p95: at(spent, 0.95),
        least: at(spent, 0),
      };
      results.push(row);
      console.log(JSON.stringify(row));
    }
  writeReport('impact', {
    ...{ members, years, figures: given, times, warm, as: values.as, aim: AIM },
    note: 'Figures of nobody, asked one after the other. One statement for each of the two questions, and one for the session.',
    publishing: { years: years, median: at(published, 0.5), most: at(published, 1) },
    results,
  });
} finally {
  await driver.close();
  await ground.stop();
}

/**
 * A pole with the most members, most of whom gave each figure in each year: skewed, as those of structures are, and the
 * same each time. Gives how many figures there are.
 */
async function load() {
  await driver.executeQuery(
    `MATCH (old:Pole) WITH old ORDER BY old.slug LIMIT 1
     CREATE (pole:Thing:Pole)
     SET pole = old { .*, id: randomUUID(), slug: $pole, name: 'Measured pole', fictitious: $invented }
     CREATE (:Identifier { scheme: 'KEY', value: $pole })-[:IDENTIFIES]->(pole)
     WITH pole
     MATCH (a:Structure) WITH pole, a ORDER BY a.slug LIMIT toInteger($members)
     SET a.fictitious = $invented
     CREATE (t:Thing:Tie:Membership { id: randomUUID(), slug: 'membership-' + a.slug, name: 'Membership',
       readers: ['public'], fictitious: $invented, kind: 'TIE', tieKind: 'MEMBERSHIP', modality: 'REPORTED', stance: 'DECLARED',
       since: '2010', sinceEarliest: '2010-01-01', untilLatest: '9999-12-31' })-[:KEPT_BY]->(pole)
     CREATE (a)-[:HAS]->(:Participation { id: randomUUID(), role: 'MEMBER' })-[:IN]->(t)
     CREATE (pole)-[:HAS]->(:Participation { id: randomUUID(), role: 'CLUSTER' })-[:IN]->(t)`,
    { pole: POLE, members, invented },
  );
  const { records } = await driver.executeQuery(
    `MATCH (:Pole { slug: $pole })<-[:KEPT_BY]-(:Membership)<-[:IN]-(:Participation { role: 'MEMBER' })<-[:HAS]-(a)
     RETURN a.id AS id, a.slug AS slug ORDER BY slug`,
    { pole: POLE },
  );
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const rows = records.flatMap((row) => {
    const size = Math.exp(9 + 5 * random());
    return Array.from({ length: years }, (_, back) => last - back).flatMap((year) =>
      figures.map((figure) => ({
        of: row.get('id'),
        slug: `${row.get('slug')}--return-${year}-${figure.toLowerCase().replaceAll('_', '-')}`,
        readers: [`acting:${row.get('slug')}`, `facilitators:${POLE}`],
        ...{ year, figure },
        value: Math.round(
          size *
            (figure === 'TURNOVER' ? 1 : figure.startsWith('TURNOVER') ? 0.2 : 0.0002) *
            (0.8 + 0.4 * random()),
        ),
        on: `${year + 1}-03-01`,
      })),
    );
  });
  for (let from = 0; from < rows.length; from += 2000)
    await driver.executeQuery(
      `UNWIND $rows AS row
       MATCH (a:Thing { id: row.of })
       CREATE (:Thing:Return { id: randomUUID(), slug: row.slug, name: row.figure, kind: 'RETURN', readers: row.readers,
         fictitious: $invented, year: toInteger(row.year), figure: row.figure, value: toFloat(row.value),
         unit: CASE WHEN row.figure STARTS WITH 'TURNOVER' THEN 'EUR' ELSE 'FTE' END, qualifier: 'EXACT',
         saidHow: 'ACCOUNT', saidOn: row.on })-[:OF]->(a)`,
      { rows: rows.slice(from, from + 2000), invented },
    );
  return rows.length;
}

/**
 * @param {readonly number[]} spent milliseconds
 * @param {number} share of them that are not above
 */
function at(spent, share) {
  const sorted = [...spent].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;
}
