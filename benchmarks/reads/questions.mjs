// The six reads, asked of us and of the peer in the words of each; `same` says what must be equal in the answers.

const names = (list) => list.map((one) => one.name).sort();
const tieOf = (tie, members) => `${tie.name} ${tie.tieKind} ${members.sort().join('; ')}`;

/** How many of the names hold the words. */
const fitting = (list, text) => list.filter((name) => name.startsWith(text)).length;

/** @param {{ id: string, far: string, name: string }} sample */
export function questions({ id, far, name }) {
  // The name without its number: shared by hundreds.
  const words = name.replace(/ \d+$/, '');
  return [
    {
      name: 'by id, with ties',
      ours: {
        query:
          'query($id: ID!) { actor(id: $id) { name type ties(first: 100) { nodes { name tieKind participations { role party { name } } } } } }',
        variables: { id },
      },
      peer: {
        query:
          'query($id: ID!) { actors(where: { id: { eq: $id } }) { name type participations { tie { name tieKind participations { role party { name } } } } } }',
        variables: { id },
      },
      same: {
        ours: ({ actor }) =>
          actor.ties.nodes
            .map((tie) =>
              tieOf(
                tie,
                tie.participations.map((one) => `${one.role} ${one.party.name}`),
              ),
            )
            .sort(),
        peer: ({ actors }) =>
          actors[0].participations
            .map(({ tie: [tie] }) =>
              tieOf(
                tie,
                tie.participations.map((one) => `${one.role} ${one.party[0].name}`),
              ),
            )
            .sort(),
      },
    },
    {
      name: 'filtered list with total',
      ours: {
        query:
          'query($types: [ActorType!]) { actors(first: 20, filter: { types: $types }) { totalCount nodes { name type } } }',
        variables: { types: ['ASSOCIATION'] },
      },
      peer: {
        query:
          'query($type: String!) { actorsConnection(first: 20, sort: [{ sortName: ASC }], where: { type: { eq: $type } }) { totalCount edges { node { name type } } } }',
        variables: { type: 'ASSOCIATION' },
      },
      same: {
        ours: ({ actors }) => [actors.totalCount, names(actors.nodes)],
        peer: ({ actorsConnection: found }) => [
          found.totalCount,
          names(found.edges.map((edge) => edge.node)),
        ],
      },
    },
    {
      name: 'nested list of 100',
      ours: {
        query: '{ ties(first: 100) { nodes { name tieKind participations { role party { name } } } } }',
        variables: {},
      },
      peer: {
        query:
          '{ ties(limit: 100, sort: [{ sortName: ASC }]) { name tieKind participations { role party { name } } } }',
        variables: {},
      },
      same: {
        ours: ({ ties }) =>
          ties.nodes
            .map((tie) =>
              tieOf(
                tie,
                tie.participations.map((one) => `${one.role} ${one.party.name}`),
              ),
            )
            .sort(),
        peer: ({ ties }) =>
          ties
            .map((tie) =>
              tieOf(
                tie,
                tie.participations.map((one) => `${one.role} ${one.party[0].name}`),
              ),
            )
            .sort(),
      },
    },
    {
      name: 'search, 20 hits',
      ours: {
        query: 'query($text: String!) { search(text: $text, first: 20, kinds: [ACTOR]) { thing { name } } }',
        variables: { text: words },
      },
      peer: {
        query: 'query($text: String!) { actorsByName(phrase: $text, first: 20) { edges { node { name } } } }',
        variables: { text: words },
      },
      // Both answer with a full list of names that hold every word; among equals they rank differently.
      same: {
        ours: ({ search }) =>
          fitting(
            search.map((hit) => hit.thing.name),
            words,
          ),
        peer: ({ actorsByName }) =>
          fitting(
            actorsByName.edges.map((edge) => edge.node.name),
            words,
          ),
      },
    },
    {
      name: 'neighbourhood, 2 ties away',
      ours: {
        query: 'query($id: ID!) { neighbourhood(id: $id, degree: 2) { nodes { name } } }',
        variables: { id },
      },
      peer: {
        query:
          'query($id: ID!) { actors(where: { id: { eq: $id } }) { participations { tie { participations { party { name participations { tie { participations { party { name } } } } } } } } } }',
        variables: { id },
      },
      same: {
        ours: ({ neighbourhood }) => names(neighbourhood.nodes),
        peer: ({ actors }) => {
          const found = new Set();
          for (const { tie } of actors[0].participations)
            for (const { party } of tie[0].participations) {
              found.add(party[0].name);
              for (const { tie: next } of party[0].participations)
                for (const one of next[0].participations) found.add(one.party[0].name);
            }
          return [...found].sort();
        },
      },
    },
    {
      name: 'shortest path',
      ours: {
        query:
          'query($from: ID!, $to: ID!) { paths(from: $from, to: $to, atMost: 1, filter: { stances: [CONFIRMED, DECLARED, CONTESTED] }) { length } }',
        variables: { from: id, to: far },
      },
      peer: {
        query: 'query($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) }',
        variables: { from: id, to: far },
      },
      same: { ours: ({ paths }) => paths.length, peer: ({ shortestPath }) => shortestPath },
    },
  ];
}
