import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloLink, gql, Observable, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { act, render, screen } from '@testing-library/react';
import { changesNoAnswer, forgetAfterMutations, readAsFarAsShown } from './fresh-answers';
import { allAnswered, clientOf, inProduct } from './testing/in-product';

interface Listed {
  readonly mails: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const listed: TypedDocumentNode<Listed, { after?: string }> = gql`
  query Listed($after: String) {
    mails(after: $after) {
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
const counted: TypedDocumentNode<{ readonly count: number }> = gql`
  query Counted {
    count
  }
`;
const change = (name: string) => gql`mutation ${name} { change }`;

/** A client before a server whose list and count a change changes: another row first, one more. */
function clientOfServer() {
  let rows = ['a', 'b', 'c', 'd', 'e'];
  const asked: string[] = [];
  const server = new ApolloLink(
    ({ operationName = '', operationType, variables }) =>
      new Observable((observer) => {
        asked.push(operationName);
        const at = Number(variables['after'] ?? 0);
        const nodes = rows.slice(at, at + 2).map((id) => ({ __typename: 'Mail', id }));
        const pageInfo = {
          __typename: 'PageInfo',
          hasNextPage: at + 2 < rows.length,
          endCursor: String(at + 2),
        };
        const data =
          operationName === 'Listed'
            ? { mails: { __typename: 'MailConnection', nodes, pageInfo } }
            : operationName === 'Counted'
              ? { count: rows.length }
              : { change: true };
        if (operationType === 'mutation') rows = ['new', ...rows.filter((row) => row !== 'd')];
        setTimeout(() => {
          observer.next({ data });
          observer.complete();
        });
      }),
  );
  return { asked, client: clientOf(ApolloLink.from([forgetAfterMutations(), readAsFarAsShown(), server])) };
}

describe('what was read before a change', () => {
  it('is asked for again where it is shown next', async () => {
    const { asked, client } = clientOfServer();
    await client.query({ query: counted });
    await client.query({ query: counted });
    expect(asked).toEqual(['Counted']);
    await client.mutate({ mutation: change('RecordATie') });
    await client.query({ query: counted });
    expect(asked).toEqual(['Counted', 'RecordATie', 'Counted']);
  });

  it('is kept where nothing that is shown has changed', async () => {
    const { asked, client } = clientOfServer();
    await client.query({ query: counted });
    await client.mutate({ mutation: change('PreviewNotices') });
    await client.query({ query: counted });
    expect(asked).toEqual(['Counted', 'PreviewNotices']);
  });

  it('is read anew as far as it is shown, and stays there meanwhile', async () => {
    const { client } = clientOfServer();
    const seen: string[] = [];
    let more: () => void = () => undefined;
    function List() {
      const { data, fetchMore } = useQuery(listed);
      more = () => void fetchMore({ variables: { after: data?.mails.pageInfo.endCursor ?? '' } });
      const rows = data?.mails.nodes.map(({ id }) => id).join('') ?? '';
      seen.push(rows);
      return <p>{rows}</p>;
    }
    render(<List />, inProduct(client));
    await allAnswered();
    act(() => more());
    await allAnswered();
    screen.getByText('abcd');
    const before = seen.length;
    await act(() => client.mutate({ mutation: change('Answer') }));
    await allAnswered();
    screen.getByText('newabc');
    expect(new Set(seen.slice(before))).toEqual(new Set(['abcd', 'newabc']));
    act(() => more());
    await allAnswered();
    screen.getByText('newabce');
  });

  it('is told of by names that there are', () => {
    const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join(__dirname, '..', file), 'utf8'))
      .join('\n');
    const known = [...sources.matchAll(/^mutation (\w+)/gm)].map(([, name]) => name);
    expect([...changesNoAnswer].filter((name) => !known.includes(name))).toEqual([]);
  });
});
