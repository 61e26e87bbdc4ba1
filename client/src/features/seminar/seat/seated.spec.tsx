import { ApolloLink, type ApolloClient } from '@apollo/client';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { delay, of } from 'rxjs';
import { allAnswered, clientOf, inProduct } from '../../../lib/testing/in-product';
import { SeatStructureDocument } from './seat.generated';
import { Seated } from './seated';

const me = { __typename: 'Structure', id: 'me', slug: 'me', name: 'Nous' };
const other = { __typename: 'Structure', id: 'other', slug: 'other', name: 'Une autre' };

interface Served {
  /** The tie whose answer it refuses. */
  readonly refused?: string;
  /** How many ties it gives at once. */
  readonly page?: number;
  readonly answered?: boolean;
}

/** A server with ties by these names, whose answers it keeps; `answer` is one that another telephone gives. */
function serving(names: readonly string[], { refused, page = 200, answered }: Served = {}) {
  const stances = new Map(names.map((name) => [name, answered ? 'CONFIRMED' : 'DECLARED']));
  const participation = (party: typeof me, name: string) => ({
    __typename: 'Participation',
    id: `${party.id} ${name}`,
    role: 'PARTNER',
    share: party === me ? 45 : 55,
    stance: stances.get(name),
    party,
  });
  const tieOf = (name: string) => ({
    __typename: 'Cooperation',
    id: name,
    name,
    fictitious: true,
    tieKind: 'SHARED_TRAINING',
    saying: name,
    stance: 'DECLARED',
    span: { __typename: 'TimeSpan', since: null, until: null, end: null },
    participations: [participation(me, name), participation(other, name)],
  });
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'SeatStructure') {
      const from = Number(variables['after'] ?? 0);
      const pageInfo = {
        __typename: 'PageInfo',
        hasNextPage: from + page < names.length,
        endCursor: `${from + page}`,
      };
      const nodes = names.slice(from, from + page).map(tieOf);
      const ties = { __typename: 'TieConnection', nodes, pageInfo };
      return of({ data: { party: { ...me, tieCount: names.length, ties } } }).pipe(delay(1));
    }
    const isRefused = variables['tie'] === refused;
    if (!isRefused) stances.set(String(variables['tie']), String(variables['stance']));
    const problem = { __typename: 'Problem', code: 'NOT_ALLOWED', field: null, parameters: null };
    const problems = isRefused ? [problem] : [];
    return of({ data: { answerAtSeminar: { __typename: 'SeatPayload', tie: null, problems } } }).pipe(
      delay(1),
    );
  });
  return Object.assign(link, { answer: (name: string) => void stances.set(name, 'CONFIRMED') });
}

const seat = {
  id: 'seat',
  seminar: 'Séance',
  endsAt: '2026-11-28T20:00:00Z',
  structure: me,
  pole: null,
  others: [other],
} as unknown as Parameters<typeof Seated>[0]['seat'];

async function come(link: ApolloLink): Promise<ApolloClient> {
  const client = clientOf(link);
  render(<Seated token="token" seat={seat} onLeave={() => undefined} />, inProduct(client));
  await allAnswered();
  return client;
}

const at = () => document.activeElement;
/** By its words, whatever spaces the French asks for between them. */
const named = (name: string) => (given: string) => given.replaceAll('\u00a0', ' ') === name;
const button = (name: string) => screen.getByRole('button', { name: named(name) });
const tie = (name: string) => screen.getByRole('heading', { level: 3, name });

/** From the keyboard: it stands on what it presses. */
function press(name: string): void {
  const pressed = button(name);
  act(() => pressed.focus());
  fireEvent.click(pressed);
}

beforeEach(() => localStorage.clear());

describe('the ties of a structure at a session, from the keyboard', () => {
  it('goes on to the tie that takes the place of the one that was answered, and to the word that it was the last', async () => {
    await come(serving(['Un', 'Deux', 'Trois']));
    press('C’est exact : « Deux »');
    expect(at()).toBe(tie('Trois'));
    await allAnswered();
    expect(at()).toBe(tie('Trois'));
    press('Ce n’est pas exact : « Trois »');
    fireEvent.change(screen.getByLabelText(/^Pourquoi/), { target: { value: 'Jamais eu lieu' } });
    press('Envoyer');
    expect(at()).toBe(tie('Un'));
    press('C’est exact : « Un »');
    expect(at()?.textContent).toMatch(/^Tous vos liens ont votre réponse/);
    await allAnswered();
    expect(at()?.textContent).toMatch(/^Tous vos liens ont votre réponse/);
  });

  it('is back at the button of a form that is given up', async () => {
    await come(serving(['Un']));
    press('Exact, mais à corriger : « Un »');
    press('Renoncer');
    expect(at()).toBe(button('Exact, mais à corriger : « Un »'));
  });

  it('stays at a tie whose answer is changed', async () => {
    await come(serving(['Un']));
    press('C’est exact : « Un »');
    await allAnswered();
    press('Changer de réponse : « Un »');
    expect(at()).toBe(tie('Un'));
    press('Ce n’est pas exact : « Un »');
    press('Renoncer');
    expect(at()).toBe(tie('Un'));
    press('Changer de réponse : « Un »');
    press('C’est exact : « Un »');
    expect(at()).toBe(tie('Un'));
  });

  it('goes on to what is to be answered once a refusal was read', async () => {
    await come(serving(['Un', 'Deux'], { refused: 'Deux' }));
    press('C’est exact : « Deux »');
    await allAnswered();
    press('Compris : « Deux »');
    expect(at()).toBe(tie('Un'));
  });
});

describe('a tie that another telephone of the structure answers meanwhile', () => {
  const names = ['Un', 'Deux', 'Trois'];
  const said = () => screen.getByText(/vient d’avoir une réponse/);

  /** Another telephone answers, and this one hears of it. */
  async function meanwhile(server: ReturnType<typeof serving>, client: ApolloClient, name: string) {
    server.answer(name);
    await act(async () => client.refetchQueries({ include: [SeatStructureDocument] }));
    await allAnswered();
  }

  it('is said to be answered, and the keyboard that stood at it goes on to the next one', async () => {
    const server = serving(names);
    const client = await come(server);
    act(() => button('C’est exact : « Deux »').focus());
    await meanwhile(server, client, 'Deux');
    expect(at()).toBe(tie('Trois'));
    expect(said().getAttribute('role')).toBe('status');
    expect(said().textContent).toMatch(/Deux/);
    await meanwhile(server, client, 'Trois');
    expect(at()).toBe(tie('Un'));
    press('C’est exact : « Un »');
    expect(screen.queryByText(/vient d’avoir une réponse/)).toBeNull();
  });

  it('takes the keyboard from nowhere else', async () => {
    const server = serving(names);
    const client = await come(server);
    await meanwhile(server, client, 'Deux');
    expect(at()).toBe(document.body);
    const un = button('C’est exact : « Un »');
    act(() => un.focus());
    await meanwhile(server, client, 'Trois');
    expect(at()).toBe(un);
    expect(said().textContent).toMatch(/Trois/);
  });

  it('stays where it is while something is written about it', async () => {
    const server = serving(names);
    const client = await come(server);
    press('Ce n’est pas exact : « Deux »');
    const why = screen.getByLabelText<HTMLTextAreaElement>(/^Pourquoi/);
    fireEvent.change(why, { target: { value: 'Jamais eu lieu' } });
    act(() => why.focus());
    await meanwhile(server, client, 'Deux');
    expect(at()).toBe(why);
    expect(why.value).toBe('Jamais eu lieu');
    expect(said().textContent).toMatch(/Deux/);
    press('Renoncer');
    expect(at()).toBe(tie('Trois'));
  });
});

it('tells of a tie at a session which share one would confirm', async () => {
  await come(serving(['Un']));
  screen.getByText((words) => words.replaceAll('\u00a0', ' ').includes('votre part : 45 %'));
});

describe('the ties of a structure with many of them', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `Lien ${index}`);
  // By role takes seconds among so many.
  const cards = () => document.querySelectorAll('h3');

  it('are read on to the last one', async () => {
    await come(serving(names(7), { page: 3 }));
    await waitFor(() => expect(cards()).toHaveLength(7));
    expect(screen.queryByText(/Afficher plus/)).toBeNull();
  });

  it('say beyond five hundred how many there are, and that not all are known to be answered', async () => {
    await come(serving(names(510), { page: 500, answered: true }));
    await waitFor(() => expect(cards()).toHaveLength(500));
    expect(screen.queryByText(/^Tous vos liens/)).toBeNull();
    screen.getByText(/500 sur 510/);
    fireEvent.click(screen.getByText('Afficher plus de liens'));
    await waitFor(() => expect(cards()).toHaveLength(510));
    screen.getByText(/^Tous vos liens/);
  }, 30_000);
});
