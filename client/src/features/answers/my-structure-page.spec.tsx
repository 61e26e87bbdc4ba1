import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { delay, NEVER, of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { MyStructurePage } from './my-structure-page';

const actor = {
  __typename: 'Structure',
  id: 'us',
  slug: 'nous',
  kind: 'ACTOR',
  name: 'Nous',
  fictitious: true,
};

const tieOf = (at: number, stance: string) => ({
  ...{ __typename: 'Cooperation', id: `t${at}`, slug: `t${at}`, kind: 'TIE', name: `Lien ${at}` },
  ...{
    fictitious: true,
    tieKind: 'SHARED_TRAINING',
    saying: 'said',
    stance,
    cooperation: null,
    evidence: [],
  },
  ...{ title: null, modality: null, implied: false, status: null },
  span: { __typename: 'TimeSpan', since: null, until: null, end: null },
  participations: [
    { __typename: 'Participation', id: `p${at}`, role: 'PARTNER', share: null, stance, party: actor },
  ],
});

const ALL = 700;
const PAGE = 250;

/** A structure with more ties than are read by themselves, the last of which it has confirmed. */
const server = new ApolloLink(({ operationName, variables }) => {
  const from = Number(variables['after'] ?? 0);
  const to = Math.min(from + PAGE, ALL);
  const nodes = Array.from({ length: to - from }, (_, at) =>
    tieOf(from + at, from + at < ALL - 10 ? 'DECLARED' : 'CONFIRMED'),
  );
  const pageInfo = { __typename: 'PageInfo', hasNextPage: to < ALL, endCursor: String(to) };
  const answers: Record<string, object> = {
    WhoAnswers: {
      viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: 'me' }, actsFor: [actor] },
    },
    MyStructure: {
      party: { ...actor, tieCount: ALL, ties: { __typename: 'TieConnection', nodes, pageInfo } },
    },
    OwnLists: {
      waiting: {
        __typename: 'Waiting',
        actors: [
          { __typename: 'WaitingOfActor', actor: 'us', toAnswer: ALL - 10, confirmed: 10, contested: 0 },
        ],
      },
    },
  };
  const answer = answers[operationName ?? ''];
  return answer ? of({ data: answer }).pipe(delay(1)) : NEVER;
});

it('says how many ties of each list there are, and how many of them have been read', async () => {
  render(<MyStructurePage />, inProduct(server));
  await screen.findByRole('heading', { level: 2, name: 'Confirmés par vous 10' });
  await screen.findByText(/^500 sur 690/, {}, { timeout: 15_000 });
  screen.getByRole('heading', { level: 2, name: 'Attendent votre réponse 690' });
  screen.getByText(/^0 sur 10 sont lus jusqu’ici/);
  screen.getByRole('heading', { level: 2, name: 'Contestés par vous 0' });
}, 60_000);
