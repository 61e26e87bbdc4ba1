import { randomUUID } from 'node:crypto';
import type { SignedIn } from './test-account';
import type { Answer } from './answer';

type Plain = Record<string, unknown>;

export interface SeenChange {
  readonly id: string;
  readonly action: string;
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly request: string;
  readonly why: string | null;
  readonly mayUndo: boolean;
  readonly who: { author: string; name: string | null; isMe: boolean };
  readonly fields: { path: string[]; before: unknown; after: unknown }[];
  readonly names: { key: string; name: string }[];
  readonly before: Plain | null;
  readonly after: Plain | null;
}

export interface UndoAnswer {
  /** Code of an error that was thrown. */
  readonly code: string | undefined;
  readonly done?: SeenChange[];
  readonly wouldLose?: { changes: SeenChange[]; fields: SeenChange['fields'] } | null;
  readonly problems?: { code: string; parameters: Plain }[];
}

const CHANGE = `id action kind key name request why mayUndo before after who { author name isMe }
  fields { path before after } names { key name }`;

const PAYLOAD = `{ done { ${CHANGE} } wouldLose { changes { ${CHANGE} } fields { path before after } }
  problems { code parameters } }`;

/** Asks, in whatever way. */
export type Ask = <T>(document: string, variables?: Plain) => Promise<Answer<T>>;

/** The history of a thing, by its id or key. */
export async function historyOf(ask: Ask, thing: string, first = 50): Promise<SeenChange[]> {
  const { data } = await ask<{ history: { nodes: SeenChange[] } }>(
    `query ($thing: ID!, $first: Int!) { history(thing: $thing, first: $first) { nodes { ${CHANGE} } } }`,
    { thing, first },
  );
  return data.history.nodes;
}

/** What is new. */
export async function newsOf(ask: Ask, filter: Plain = {}, first = 50): Promise<SeenChange[]> {
  const { data } = await ask<{ changes: { nodes: SeenChange[] } }>(
    `query ($filter: ChangeFilter, $first: Int!) {
       changes(filter: $filter, first: $first) { nodes { ${CHANGE} } } }`,
    { filter, first },
  );
  return data.changes.nodes;
}

/** Undoes over HTTP, as whoever has signed in. */
export class Undoer {
  constructor(private readonly who: SignedIn) {}

  undo(change: string, more: { request?: string; anyway?: boolean } = {}): Promise<UndoAnswer> {
    return this.send('undo', change, more);
  }

  undoRequest(change: string, more: { request?: string; anyway?: boolean } = {}): Promise<UndoAnswer> {
    return this.send('undoRequest', change, more);
  }

  private async send(
    mutation: 'undo' | 'undoRequest',
    change: string,
    { request = randomUUID(), anyway = false }: { request?: string; anyway?: boolean },
  ): Promise<UndoAnswer> {
    const answer = await this.who.query<Record<string, UndoAnswer>>(
      `mutation ($change: ID!, $request: ID!, $anyway: Boolean!) {
         ${mutation}(change: $change, request: $request, anyway: $anyway) ${PAYLOAD} }`,
      { change, request, anyway },
    );
    return { ...answer.data?.[mutation], code: answer.errors?.[0]?.extensions.code };
  }
}
