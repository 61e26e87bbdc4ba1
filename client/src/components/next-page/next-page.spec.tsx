import { ApolloClient, ApolloLink, gql, Observable, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createCache } from '../../lib/apollo-client';
import type { Language } from '../../lib/i18n';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { NextPage } from './next-page';

interface Listed {
  readonly mails: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
}

const query: TypedDocumentNode<Listed, { after?: string }> = gql`
  query Listed($after: String) {
    mails(after: $after) {
      totalCount
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const PAGE = 2;

/** A list of `count` rows behind a server whose answers after the first one come when `answer` or `fail` is called. */
function listOf(count: number, { readUntil = 0, language = 'fr' as Language } = {}) {
  const asked: { readonly answer: () => void; readonly fail: () => void }[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        const from = Number(variables['after'] ?? 0);
        const answer = () => {
          const nodes = Array.from({ length: Math.min(PAGE, count - from) }, (_, index) => ({
            __typename: 'Mail',
            id: `r${from + index + 1}`,
          }));
          const pageInfo = {
            __typename: 'PageInfo',
            hasNextPage: from + PAGE < count,
            endCursor: `${from + PAGE}`,
          };
          observer.next({
            data: { mails: { __typename: 'MailConnection', totalCount: count, nodes, pageInfo } },
          });
          observer.complete();
        };
        if (from === 0) answer();
        else asked.push({ answer, fail: () => observer.error(new Error('down')) });
      }),
  );
  function List() {
    const { data, fetchMore } = useQuery(query);
    const { mails } = data ?? {};
    return (
      <div>
        <ul>
          {mails?.nodes.map(({ id }) => (
            <li key={id}>{id}</li>
          ))}
        </ul>
        {mails && <NextPage of={mails} fetchMore={fetchMore} readOn={mails.nodes.length < readUntil} />}
      </div>
    );
  }
  render(
    <>
      <input aria-label="elsewhere" />
      <List />
    </>,
    inProduct(new ApolloClient({ link, cache: createCache() }), { language }),
  );
  return asked;
}

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const status = () => screen.getByRole('status').textContent?.trim();

/** From the keyboard: it stands on what it presses. */
async function press(name: string) {
  const button = await screen.findByRole('button', { name });
  button.focus();
  fireEvent.click(button);
  return button;
}

/** What the server says last, and all that follows from it on the screen. */
const hear = (asked: ReturnType<typeof listOf>, how: 'answer' | 'fail') => {
  act(() => asked.at(-1)?.[how]());
  return allAnswered();
};

describe('the next page of a list', () => {
  it('is asked for once, says that it comes, and moves the keyboard to its first row', async () => {
    const asked = listOf(5);
    const button = await press('Afficher la suite');
    fireEvent.click(button);
    expect(asked).toHaveLength(1);
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(status()).toBe('Chargement… 2 sur 5.');
    await hear(asked, 'answer');
    expect(rows()).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(document.activeElement?.textContent).toBe('r3');
    expect(status()).toBe('2 de plus. 4 sur 5.');
    expect(button.getAttribute('aria-disabled')).toBe('false');
    // A row takes the keyboard this once.
    act(() => button.focus());
    expect(document.querySelector('li[tabindex]')).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('leaves the keyboard among its rows where it is the last one, and says so', async () => {
    const asked = listOf(3, { language: 'en' });
    await press('Show more');
    await hear(asked, 'answer');
    expect(status()).toBe('1 more. That is all.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement?.textContent).toBe('r3');
  });

  it('says that it failed and is asked for again by the same button, and the rows stay', async () => {
    const asked = listOf(5);
    const button = await press('Afficher la suite');
    await hear(asked, 'fail');
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(/^La suite n’a pas pu être lue.*Le serveur ne répond pas/);
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('Réessayer');
    expect(status()).toBe('2 sur 5.');
    expect(rows()).toEqual(['r1', 'r2']);
    fireEvent.click(button);
    expect(asked).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
    await hear(asked, 'answer');
    expect(rows()).toHaveLength(4);
    expect(document.activeElement?.textContent).toBe('r3');
    expect(button.textContent).toBe('Afficher la suite');
  });

  it('leaves the keyboard where it went meanwhile', async () => {
    const asked = listOf(3);
    await press('Afficher la suite');
    const elsewhere = screen.getByLabelText('elsewhere');
    elsewhere.focus();
    await hear(asked, 'answer');
    expect(rows()).toHaveLength(3);
    expect(document.activeElement).toBe(elsewhere);
    expect(status()).toBe('1 de plus. Tout est affiché.');
  });

  it('is nothing where all was read at once', async () => {
    listOf(2);
    await screen.findByText('r2');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is read by itself as far as it is told, each page once, and stops at one that fails', async () => {
    const asked = listOf(9, { readUntil: 8 });
    await screen.findByText('r2');
    expect(asked).toHaveLength(1);
    await hear(asked, 'answer');
    expect(asked).toHaveLength(2);
    expect(status()).toBe('Chargement… 4 sur 9.');
    await hear(asked, 'fail');
    screen.getByRole('alert');
    expect(asked).toHaveLength(2);
    await press('Réessayer');
    await hear(asked, 'answer');
    expect(asked).toHaveLength(4);
    await hear(asked, 'answer');
    expect(rows()).toHaveLength(8);
    expect(status()).toBe('8 sur 9.');
    expect(asked).toHaveLength(4);
  });
});
