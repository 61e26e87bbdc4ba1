import { ApolloLink } from '@apollo/client';
import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { NEVER, of, throwError, type Observable } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { WaitingOfActors, WaitingOfPoles } from './waiting';

const over = (id: string) => ({ id, slug: `le-${id}`, name: `Scierie ${id}` });
const actors = (...counts: number[]) => ({
  poles: [],
  actors: counts.map((toAnswer, at) => ({ __typename: 'WaitingOfActor', actor: `${at}`, toAnswer })),
});
const poles = (...totals: [contested: number, unanswered: number][]) => ({
  actors: [],
  poles: totals.map(([contested, unanswered], at) => ({
    __typename: 'WaitingOfPole',
    pole: `${at}`,
    kinds: [
      { __typename: 'WaitingKind', kind: 'CONTESTED', total: contested },
      { __typename: 'WaitingKind', kind: 'UNANSWERED', total: unanswered },
    ],
  })),
});

const show = (shown: ReactElement, answer: Observable<ApolloLink.Result>) =>
  render(shown, inProduct(new ApolloLink(() => answer), { address: '/?demo=0' }));

const told = (waiting: object) => of({ data: { waiting: { __typename: 'Waiting', ...waiting } } });
const ways = () =>
  screen.getAllByRole('link').map((one) => [one.textContent, one.getAttribute('href')] as const);

describe('how much waits', () => {
  it('stands beside the way to it, kind by kind', async () => {
    show(<WaitingOfPoles poles={[over('0')]} />, told(poles([3, 7])));
    await screen.findByText('3');
    expect(ways()).toEqual([
      ['Liens contestés 3', '/boite?demo=0'],
      ['Sans réponse 7', '/boite?demo=0'],
    ]);
  });

  it('says calmly that nothing does', async () => {
    const { unmount } = show(<WaitingOfPoles poles={[over('0')]} />, told(poles([0, 0])));
    await screen.findByText('Aucun lien contesté ni sans réponse.');
    unmount();
    show(<WaitingOfActors actors={[over('0')]} />, told(actors(0)));
    await screen.findByText('Rien n’attend votre réponse.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is told for each pole and structure where there are several', async () => {
    const { unmount } = show(<WaitingOfPoles poles={[over('0'), over('1')]} />, told(poles([0, 0], [1, 0])));
    await screen.findByText('Aucun lien contesté ni sans réponse.');
    expect(ways().map(([, href]) => href)).toEqual(['/boite?pole=le-1&demo=0', '/boite?pole=le-1&demo=0']);
    unmount();
    show(<WaitingOfActors actors={[over('0'), over('1')]} />, told(actors(0, 4)));
    await screen.findByText('4');
    expect(ways()).toEqual([
      ['Attendent la réponse de Scierie 0 0', '/ma-structure?pour=le-0&demo=0'],
      ['Attendent la réponse de Scierie 1 4', '/ma-structure?pour=le-1&demo=0'],
    ]);
  });

  it('has its ways before it is known, and keeps nobody from them', () => {
    show(<WaitingOfActors actors={[over('0')]} />, NEVER);
    expect(screen.getByRole('list').getAttribute('aria-busy')).toBe('true');
    expect(within(screen.getByRole('listitem')).getByRole('link').textContent?.trim()).toBe(
      'Attendent votre réponse',
    );
  });

  it('says that it could not be counted', async () => {
    const failed = throwError(() => new Error('away'));
    show(<WaitingOfActors actors={[over('0')]} />, failed);
    await screen.findByText('Ce qui attend n’a pas pu être compté.');
  });
});
