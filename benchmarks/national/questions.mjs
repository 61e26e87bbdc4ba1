// What people ask of a country, in the words of our own client.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import { root } from '../ground/product.mjs';

/** @param {Record<string, string>} sample */
export function questions({ id, slug, name, far, hub, hubSlug, commune, departement, region }) {
  const operation = operations();
  const directory = (filter, sort = 'NAME_ASC') =>
    operation('Directory', { filter, sort, first: 50, withFictitious: true });
  const search = (text, first = 10) => operation('Search', { text, first });
  const words = name.replace(/ \d+$/, '');
  const ego = (about, degree) => ({
    query:
      'query($id: ID!, $degree: Int!) { neighbourhood(id: $id, degree: $degree) { omittedNodes omittedTies nodes { id name } ties { id participants { nodeId } } } }',
    variables: { id: about, degree },
  });
  const ways = (to) => operation('NetworkPaths', { from: id, to, withHub: true, withFictitious: true });
  const network = (filter) =>
    operation('Network', {
      filter: { withHub: true, withFictitious: true, wholeOrNothing: true, ...filter },
    });
  const groups = (filter, by = 'TERRITORY') => operation('NetworkGroups', { filter, by });
  const page = (of) => operation('PartyPage', { slug: of, withFictitious: true });
  return [
    { name: 'directory, by name', body: directory({}) },
    { name: 'directory, by ties', body: directory({}, 'TIES_DESC') },
    { name: 'directory, two types', body: directory({ types: ['ASSOCIATION', 'COOPERATIVE'] }) },
    { name: 'directory, a function', body: directory({ functions: ['ACTIVITY_CREATION'] }) },
    { name: 'directory, a municipality', body: directory({ territory: commune }) },
    { name: 'directory, a département by ties', body: directory({ territory: departement }, 'TIES_DESC') },
    {
      name: 'directory, a function in a region',
      body: directory({ territory: region, functions: ['CSR_PROMOTION'] }),
    },
    { name: 'directory, a part of a name', body: directory({ text: 'estuaire' }) },
    { name: 'count, all', body: operation('DirectoryCount', { filter: {} }) },
    {
      name: 'count, a function',
      body: operation('DirectoryCount', { filter: { functions: ['ACTIVITY_CREATION'] } }),
    },
    { name: 'count, a region', body: operation('DirectoryCount', { filter: { territory: region } }) },
    { name: 'actor page', body: page(slug) },
    { name: 'actor page, the most ties', body: page(hubSlug) },
    { name: 'search, a whole name', body: search(name) },
    { name: 'search, words that thousands share', body: search(words) },
    { name: 'search, half a word', body: search('estu') },
    { name: 'neighbourhood, 1 step', body: ego(id, 1) },
    { name: 'neighbourhood, 2 steps', body: ego(id, 2) },
    { name: 'neighbourhood, 1 step of the most ties', body: ego(hub, 1) },
    { name: 'network, whole or nothing', body: network({}) },
    {
      name: 'network, whole or nothing of a municipality',
      body: network({ territory: commune, territoryLevel: 'COMMUNE' }),
    },
    { name: 'network, as groups by territory', body: groups({}) },
    { name: 'network, as groups by function', body: groups({}, 'FUNCTION') },
    {
      name: 'network, as groups of a département',
      body: groups({ territory: departement, territoryLevel: 'DEPARTEMENT' }),
    },
    { name: 'paths, three steps', body: ways(far) },
    { name: 'paths, to the most ties', body: ways(hub) },
  ];
}

/** The operations that the client's files hold, each with the fragments that it uses. */
function operations() {
  const folder = join(root, 'client/src');
  const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions);
  const named = new Map(definitions.map((one) => [`${one.kind} ${one.name?.value}`, one]));
  return (name, variables) => {
    const used = new Set();
    const take = (key) => {
      const found = named.get(key);
      if (!found) throw new Error(`The client has no ${key}`);
      if (used.has(found)) return;
      used.add(found);
      visit(found, { FragmentSpread: (spread) => take(`${Kind.FRAGMENT_DEFINITION} ${spread.name.value}`) });
    };
    take(`${Kind.OPERATION_DEFINITION} ${name}`);
    return { query: print({ kind: Kind.DOCUMENT, definitions: [...used] }), variables };
  };
}
