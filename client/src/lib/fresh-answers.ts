import { ApolloLink, type ApolloCache, type ApolloClient, type OperationVariables } from '@apollo/client';
import { canonicalStringify } from '@apollo/client/utilities';
import { Kind, OperationTypeNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import { from, mergeMap, tap } from 'rxjs';

/** What is in no answer that is kept (a preview, a mail), and what is followed by reading all anew (a session, a merge). */
export const changesNoAnswer: ReadonlySet<string> = new Set([
  'AcceptInvitation',
  'AskPasswordReset',
  'BeginIdentityLink',
  'BeginProviderAcceptance',
  'BeginProviderSignIn',
  'ChangePassword',
  'EraseMyAccount',
  'FacilitatePole',
  'HandOverMyData',
  'MergeActors',
  'PreviewFigures',
  'PreviewNotices',
  'PreviewSheets',
  'ResetPassword',
  'SetPassword',
  'SignIn',
  'SignOutWithProvider',
  'SplitActors',
  'UseSignInLink',
]);

/**
 * Every page asks anew for what it shows, since a change can change lists and counts anywhere: what is on the screen at
 * once, and stays there until its answer has come. Who one is stays.
 */
function forgetAnswers(cache: ApolloCache): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: (value: unknown, { fieldName, DELETE }) =>
      fieldName === 'viewer' || fieldName === '__typename' ? value : DELETE,
  });
}

/** Forgets the answers after each mutation, whoever sends it. */
export function forgetAfterMutations(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const answers = forward(operation);
    const { operationType, operationName = '', client } = operation;
    if (operationType !== OperationTypeNode.MUTATION || changesNoAnswer.has(operationName)) return answers;
    return answers.pipe(tap({ complete: () => forgetAnswers(client.cache) }));
  });
}

interface List {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that the screen shows several pages of is read anew as far as it is shown, instead of folding. */
export function readAsFarAsShown(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const { query, variables, client } = operation;
    const path = operation.operationType === OperationTypeNode.QUERY ? pathOfPages(query) : undefined;
    const answers = forward(operation);
    if (!path || variables['after'] !== undefined) return answers;
    const shown = shownRows(client, operation, path);
    return answers.pipe(
      mergeMap((answer) => {
        const first = answer.data && listAt(answer.data, path);
        if (!first || first.nodes.length >= shown || !first.pageInfo.hasNextPage) return from([answer]);
        const read = readOn(client, { query, variables }, path, first, shown);
        return from(read.then((list) => ({ ...answer, data: withList(answer.data ?? {}, path, list) })));
      }),
    );
  });
}

interface Asked {
  readonly query: DocumentNode;
  readonly variables: OperationVariables;
}

async function readOn(
  client: ApolloClient,
  asked: Asked,
  path: Path,
  first: List,
  rows: number,
): Promise<List> {
  let list = first;
  while (list.nodes.length < rows && list.pageInfo.hasNextPage) {
    const variables = { ...asked.variables, after: list.pageInfo.endCursor };
    const { data } = await client.query<object>({ query: asked.query, variables, fetchPolicy: 'no-cache' });
    const next = data && listAt(data, path);
    if (!next) break;
    list = { ...next, nodes: [...list.nodes, ...next.nodes] };
  }
  return list;
}

/** How many rows of the list that is asked for anew are on the screen. */
function shownRows(client: ApolloClient, operation: ApolloLink.Operation, path: Path): number {
  const asked = canonicalStringify(operation.variables);
  const rows = [...client.getObservableQueries('active')]
    .filter((one) => one.queryName === operation.operationName && canonicalStringify(one.variables) === asked)
    .map((one) => listAt((one.getCurrentResult().data ?? {}) as object, path)?.nodes.length ?? 0);
  return Math.max(0, ...rows);
}

/** The keys that lead to the list that `$after` goes on with. */
type Path = readonly string[];

function pathOfPages(query: DocumentNode): Path | undefined {
  const operation = query.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operation && pathIn(operation.selectionSet);
}

function pathIn(selected: SelectionSetNode): Path | undefined {
  for (const one of selected.selections) {
    if (one.kind === Kind.FRAGMENT_SPREAD || !one.selectionSet) continue;
    const own = one.kind === Kind.FIELD ? [one.alias?.value ?? one.name.value] : [];
    const goesOn =
      one.kind === Kind.FIELD &&
      one.arguments?.some(({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE);
    const below = goesOn ? [] : pathIn(one.selectionSet);
    if (below) return [...own, ...below];
  }
  return undefined;
}

function listAt(data: object, [key, ...others]: Path): List | undefined {
  if (key === undefined) return data as List;
  const value = (data as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'object' && value !== null ? listAt(value, others) : undefined;
}

function withList(data: object, [key, ...others]: Path, list: List): Record<string, unknown> {
  if (key === undefined) return { ...data, ...list };
  const value = (data as Readonly<Record<string, object>>)[key];
  return { ...data, [key]: withList(value ?? {}, others, list) };
}
