import type { TestApplication } from './test-application';

/** Labels of what is history, or beside the graph. */
const beside = [
  'Change',
  'GraphVersion',
  'RetiredThing',
  'RetiredStatement',
  'RetiredParticipation',
  'Migration',
  'Job',
];

/**
 * Everything that a reading of the graph can meet, roles included, as sorted lines: two stores with the same
 * lines answer everything the same. The history is left out, and answers and keys of what is retired with it.
 */
export async function livingGraph(app: TestApplication): Promise<string[]> {
  const isLiving = (n: string) =>
    `none(label IN labels(${n}) WHERE label IN $beside)
     AND NOT (${n}:Identifier AND NOT EXISTS { (${n})-[:IDENTIFIES]->(:Thing|Statement|Territory) })
     AND NOT (${n}:Answer AND NOT EXISTS { (${n})-[:ABOUT]->(:Participation) })`;
  const name = (n: string) => `coalesce(${n}.id, ${n}.scheme + ' ' + ${n}.value, ${n}.tokenHash, '')`;
  const nodes = await app.store<{ labels: string[]; properties: object }>(
    `MATCH (n) WHERE ${isLiving('n')} AND NOT n:Session AND NOT n:Attempt
     RETURN labels(n) AS labels, properties(n) AS properties`,
    { beside },
  );
  const links = await app.store<{ a: string; type: string; properties: object; b: string }>(
    `MATCH (a)-[r]->(b) WHERE ${isLiving('a')} AND ${isLiving('b')} AND NOT a:Session
     RETURN ${name('a')} AS a, type(r) AS type, properties(r) AS properties, ${name('b')} AS b`,
    { beside },
  );
  const plain = (value: unknown) => JSON.stringify(value, (_, one: unknown) => sorted(one));
  return [
    ...nodes.map(({ labels, properties }) => `${labels.sort().join(':')} ${plain(properties)}`),
    ...links.map(({ a, type, properties, b }) => `${a} -${type} ${plain(properties)}-> ${b}`),
  ].sort();
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const plain = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(plain)
      .sort()
      .map((key) => [key, plain[key]]),
  );
}
