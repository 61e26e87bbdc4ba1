import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { execute, parse, type DocumentNode } from 'graphql';
import request from 'supertest';
import type { Viewer } from '../../platform/access/viewer';
import type { Command } from '../../platform/changes/node-image';
import { CodedError } from '../../platform/errors/coded-error';
import { viewerOf } from '../access/roles';
import { selectionOf } from '../every-query';
import { put } from '../records';
import type { SignedIn, TestRole } from '../test-account';
import { TestApplication } from '../test-application';
import { everyRoot } from './every-root';
import { changedBy, mark, randomHistory, recordsOf, type Act } from './random-history';
import { SEED } from './seed';
import { WrittenHistory, wordsIn } from './written-history';

/** More are worth the time where access is worked on: `LEAK_RUNS=50`. */
const RUNS = Number(process.env['LEAK_RUNS'] ?? 1);

/** Who writes and asks, beside a visitor, by the roles held. */
const people = {
  facilitator: [{ role: 'FACILITATOR', over: 'main' }],
  'other facilitator': [{ role: 'FACILITATOR', over: 'p0' }],
  member: [{ role: 'MEMBER', over: 'a0', pole: 'main' }],
  'other member': [{ role: 'MEMBER', over: 'a1', pole: 'p0' }],
  administrator: [{ role: 'ADMINISTRATOR' }],
  author: [],
} as const satisfies Record<string, readonly TestRole[]>;
const writers = ['facilitator', 'member', 'other facilitator', 'author'] as const;

type Name = keyof typeof people | 'visitor';
type Plain = Record<string, unknown>;

/** What everybody reads, now and as it was, so that nobody is told nothing: no act touches it. */
const OPEN = 'open';
const [was, is] = [mark(), mark()];
const open = (word: string) =>
  put('actors', { key: OPEN, type: 'ASSOCIATION', name: `Open ${word}`, fictitious: true });

const EDIT = '$request: ID!, $edits: [EditInput!]!, $why: String, $narrowing: Boolean';
const UNDO = '$request: ID!, $change: ID!, $why: String, $anyway: Boolean!';
const RECORD = parse('query ($id: ID!) { record(id: $id) { record } }');

describe('what was written once', () => {
  let app: TestApplication;
  const accounts = new Map<Name, SignedIn>();
  /** Edits that were sent, to be sent again. */
  const sent: { who: Name; variables: Plain }[] = [];
  const leaks = new Set<string>();

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...['main', 'p0'].map((key) => put('poles', { key, name: key, fictitious: true })),
      ...['a0', 'a1'].map((key) => put('actors', { key, type: 'ASSOCIATION', name: key, fictitious: true })),
      open(was),
    ]);
    await app.put([open(is)]);
    for (const [name, roles] of Object.entries(people))
      accounts.set(name as Name, await app.signedIn(name, ...roles));
  });
  afterAll(() => app.stop());

  const schema = () => app.nest.get(GraphQLSchemaHost).schema;
  const viewer = (who: Name): Promise<Viewer> => viewerOf(app, accounts.get(who));

  const ask = async (who: Name, as: Viewer, document: DocumentNode, variables: Plain = {}) => {
    const req = { headers: { cookie: accounts.get(who)?.browser.cookie }, ip: '127.0.0.1' };
    const contextValue = { req, viewer: as, loaders: new Map() };
    const { data, errors = [] } = await execute({
      ...{ schema: schema(), document, variableValues: variables, contextValue },
    });
    const unexpected = errors.filter(({ originalError }) => !(originalError instanceof CodedError));
    expect(
      unexpected.map(({ path, originalError, message }) => [path, originalError?.stack ?? message]),
    ).toEqual([]);
    return { data: data as Plain | null | undefined, refused: errors.map(({ extensions }) => extensions) };
  };

  /** Notes what a reader was told that is not for it; that it asked for something tells it nothing. */
  const check = (
    { name, who, asked }: { name: string; who: Name; asked?: string | undefined },
    history: WrittenHistory,
    hidden: ReadonlySet<string>,
    answer: unknown,
  ) => {
    for (const word of wordsIn(answer))
      if (hidden.has(word) && asked?.includes(word) !== true)
        leaks.add(`${who} by ${name}: ${history.whereIs(word)}`);
  };

  /** Does something in somebody's name, and looks at what that is told about it. */
  const send = async (who: Name, name: 'edit' | 'undo', variables: Plain) => {
    const given = name === 'edit' ? EDIT : UNDO;
    const values = given.replaceAll(/\$(\w+): [^,]+/g, '$1: $$$1');
    const type = schema().getType(name === 'edit' ? 'EditPayload' : 'UndoPayload');
    const below = type ? selectionOf(schema(), type, 3) : '';
    const as = await viewer(who);
    const answer = await ask(who, as, parse(`mutation (${given}) { ${name}(${values})${below} }`), variables);
    const history = await WrittenHistory.read(app);
    check({ name, who, asked: JSON.stringify(variables) }, history, history.hiddenFrom(as), answer);
  };

  const edit = (who: Name, one: Plain, narrowing: boolean) => {
    const variables = { request: randomUUID(), edits: [one], why: `Because ${mark()}`, narrowing };
    sent.push({ who, variables });
    return send(who, 'edit', variables);
  };

  /** Through the one way in, beside the rights of people; what its rules refuse is not written. */
  const write = async (commands: readonly Command[]) => {
    try {
      await app.changes.apply({
        ...{ request: randomUUID(), by: 'seeds:test', why: `Written ${mark()}`, commands },
      });
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
    }
  };

  /** Who edits a record: the first who may, from the one that the act names; that one where nobody may. */
  const editorOf = async (id: string, { who: start }: Act) => {
    const turned = writers.map((_, at) => writers[(start + at) % writers.length] ?? 'author');
    for (const who of turned) {
      const as = await viewer(who);
      const { data } = await ask(who, as, RECORD, { id });
      const found = data?.['record'] as { record: Plain } | null;
      if (found) return { who, as, record: found.record };
    }
    const who = turned[0] ?? 'author';
    return { who, as: await viewer(who), record: undefined };
  };

  const carryOut = async (act: Act, fresh: readonly Command[]): Promise<void> => {
    const history = await WrittenHistory.read(app);
    const pasts = history.all
      .filter(({ key, kind }) => kind !== 'territories' && key !== OPEN)
      .map(({ key }) => history.of(key));
    const among = pasts.filter((past) => (past.at(-1)?.record === null) === (act.what === 'RESTORE'));
    const past = among[act.which % among.length] ?? [];
    const [last, then] = [past.at(-1), past[act.time % past.length]];
    if (!last || !then) return;
    const { who, as, record: seen = last.record } = await editorOf(last.id, act);
    const edited = { kind: last.kind.toUpperCase(), key: last.key, version: last.digest };
    const undone = { request: randomUUID(), why: `Undone ${mark()}`, anyway: act.firmly };
    switch (act.what) {
      case 'WRITE': {
        const command = fresh[act.which % fresh.length];
        return command && write([command]);
      }
      case 'EDIT':
        return edit(who, { ...edited, record: changedBy(act, seen, as.readers) }, act.firmly);
      case 'OVERTAKE': {
        const record = changedBy(act, seen, as.readers);
        return edit(who, { ...edited, version: then.digest, record }, false);
      }
      case 'RETIRE':
        return edit(who, { ...edited, record: null }, false);
      case 'RESTORE':
        return send(who, 'undo', { ...undone, change: last.change });
      case 'UNDO':
        return send(who, 'undo', { ...undone, change: then.change });
      case 'REPEAT': {
        const again = sent[act.which % sent.length];
        return again && send(again.who, 'edit', again.variables);
      }
    }
  };

  /** Asks everything as everybody; tells what each was told. */
  const askEverything = async (history: WrittenHistory) => {
    const questions = [...everyRoot(schema(), history)].map(([name, text]) => ({
      ...{ name, asked: text, document: parse(text, { noLocation: true }) },
    }));
    const told = new Map<Name, Set<string>>();
    for (const who of ['visitor', ...accounts.keys()] as Name[]) {
      const as = await viewer(who);
      const hidden = history.hiddenFrom(as);
      const words = new Set<string>();
      const one = async ({ name, asked, document }: (typeof questions)[number]) => {
        const { data, refused } = await ask(who, as, document);
        check({ name, who }, history, hidden, data);
        check({ name, who, asked }, history, hidden, refused);
        for (const word of wordsIn(data)) words.add(word);
      };
      for (let from = 0; from < questions.length; from += 8)
        await Promise.all(questions.slice(from, from + 8).map(one));
      told.set(who, words);
    }
    const hidden = history.hiddenFrom(await viewer('visitor'));
    for (const name of ['/fil.atom', '/fil.atom?pole=main', '/fil.atom?pole=p0']) {
      const { text } = await request(app.nest.getHttpServer()).get(name);
      check({ name, who: 'visitor' }, history, hidden, text.split(/[^\w-]+/));
    }
    return told;
  };

  it('is asked for by every root query, or by none for a reason', async () => {
    expect(everyRoot(schema(), await WrittenHistory.read(app)).size).toBeGreaterThan(60);
  });

  it(`is told to nobody who may not read it, in ${RUNS} random histories (LEAK_SEED=${SEED})`, async () => {
    // Not by `assert`: a failure would print whole histories, which the number of the seed makes anew.
    for (const { first, then, last, acts } of fc.sample(randomHistory, { numRuns: RUNS, seed: SEED })) {
      const author = accounts.get('author')?.id ?? '';
      await write(recordsOf(first, author));
      await write(recordsOf(then, author));
      await write([{ kind: 'statements', retire: 'f0' }]);
      for (const act of acts) await carryOut(act, recordsOf(last, author));
      await write(recordsOf(last, author).filter(({ record }) => record.key === 'f0'));
      await app.settle();
      const history = await WrittenHistory.read(app);
      const told = await askEverything(history);

      expect([...leaks]).toEqual([]);
      // Nothing would be shown by a history in which nothing happens, or of which nobody is told.
      for (const done of ['ADDED seeds', 'CHANGED seeds', 'RETIRED seeds', 'CHANGED account'])
        expect([done, history.counts.has(done)]).toEqual([done, true]);
      for (const [who, words] of told)
        expect([who, words.has(was), words.has(is)]).toEqual([who, true, true]);
    }
  }, 3_600_000);
});
