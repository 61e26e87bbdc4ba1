import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { labelsBesideTheGraph } from '@maillage/graph-schema/model';
import { everyQuery } from '../../testing/every-query';
import { levelsNetwork } from '../../testing/access/levels-network';
import { roleNames, signInRoles, viewerOf, type RoleName } from '../../testing/access/roles';
import { listenFor } from '../../testing/asking-over-http';
import { put } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { countingStatements } from '../database/statement-count';
import { KEPT } from './kept.decorator';
import { KeptAnswers } from './kept-answers.service';
import { Keeping, keepingUnder } from './keeping';

/** Reads beside the hot writer; the whole proof is run with 50000. */
const READS = Number(process.env['KEPT_READS'] ?? 4000);
const READERS = 16;
/** Milliseconds for the reads: some ten seconds here, a minute or two for the whole proof. */
const PATIENCE = 600_000;

type Ask = Awaited<ReturnType<typeof listenFor>>;

describe('kept answers, in two processes that know nothing of each other', () => {
  const on = { KEPT_ANSWERS_MB: '16' };
  let here: TestApplication;
  let there: TestApplication;
  let askHere: Ask;
  let askThere: Ask;
  let people: Map<RoleName, SignedIn>;
  let ids: Map<string, string>;

  beforeAll(async () => {
    here = await TestApplication.start(undefined, on);
    there = await TestApplication.start(undefined, on);
    [askHere, askThere] = [await listenFor(here), await listenFor(there)];
    people = await signInRoles(here);
    await here.put(levelsNetwork(people.get('author')?.id ?? ''), `account:${people.get('member')?.id}`);
    ids = await here.ids();
  }, PATIENCE);
  afterAll(async () => {
    await here.stop();
    await there.stop();
  });

  const counts = (app: TestApplication) => app.nest.get(KeptAnswers).counts();

  /** Waits until the version has been there long enough for answers to be kept. */
  const settled = async (app: TestApplication): Promise<void> => {
    while (!(await app.nest.get(KeptAnswers).version())?.settled) await pause(100);
  };

  it('are declared for every field of the root, one way or the other', () => {
    const fields = here.nest.get(GraphQLSchemaHost).schema.getQueryType()?.getFields() ?? {};
    const declared = Object.values(fields).map(({ name, extensions }) => [name, extensions[KEPT]] as const);
    expect(declared.filter(([, kept]) => kept !== true && typeof kept !== 'string')).toEqual([]);
    expect(declared.filter(([, kept]) => kept === true).length).toBeGreaterThan(20);
    // Known to depend on what no version counts.
    for (const name of [
      'viewer',
      'accounts',
      'inbox',
      'journal',
      'mails',
      'seminarWall',
      'changes',
      'jointBid',
    ])
      expect({ name, kept: fields[name]?.extensions[KEPT] }).toEqual({ name, kept: expect.any(String) });
  });

  it('never cross from one who asks to another', async () => {
    const query = `query ($id: ID!) {
      overview { actors cooperations sources statements }
      actors(first: 50) { totalCount nodes { name summary } }
      ties(first: 50) { nodes { name participations { note party { name } answers { why } } } }
      statements(first: 50) { nodes { text evidence { quote } } }
      search(text: "at", first: 50) { thing { name } }
      thing(id: $id) { id name }
      competencesOf(actor: "own") { isMine mayEdit competences { name } }
    }`;
    const hidden = { id: ids.get('pole-structure') };
    const ask = (role: RoleName, asked: Ask) => {
      const cookie = people.get(role)?.browser.cookie;
      return asked(query, hidden, cookie ? { cookie } : {});
    };
    // Before anything is kept: each as it is read.
    const read = new Map<RoleName, string>();
    await here.changes.apply({
      request: randomUUID(),
      by: 'test',
      commands: [put('actors', { key: 'late', type: 'ASSOCIATION', name: 'Late', fictitious: true })],
    });
    for (const role of roleNames) read.set(role, await ask(role, askHere));
    const first = counts(here);
    expect(first.served + first.shared).toBe(0);
    expect(new Set(read.values()).size).toBeGreaterThan(3);
    expect([...read.values()].filter((text) => text.includes('"errors"'))).toEqual([]);

    await settled(here);
    const rounds = Array.from({ length: 4 }, () => roleNames).flat();
    const again = await Promise.all(rounds.map(async (role) => [role, await ask(role, askHere)] as const));
    for (const [role, text] of again) expect({ role, text }).toEqual({ role, text: read.get(role) });
    const { kept, served, shared } = counts(here);
    // How many are kept and served when depends on the machine; that one is kept for each role at most does not.
    expect(kept).toBeLessThanOrEqual(roleNames.length);
    expect(served + shared).toBeGreaterThan(0);
  });

  it('are neither of what goes wrong, nor of what the version does not count', async () => {
    await settled(here);
    const [statement] = await here.store(
      `MATCH (s:Statement) WHERE 'public' IN s.readers WITH s LIMIT 1
       SET s.pinnedBy = $by, s.pinnedOn = '2026-01-01', s.pinnedWhy = 'so' RETURN s.id AS id`,
      { by: `account:${people.get('member')?.id}` },
    );
    expect(statement).toBeDefined();
    const before = counts(here);
    for (const question of [
      '{ viewer { isAdministrator } }',
      '{ actors(first: 1) { totalCount } viewer { isAdministrator } }',
      '{ ...all } fragment all on Query { poles { name } changes(first: 1) { totalCount } }',
      '{ poles { name } neighbourhood(id: "-") { version } }',
      '{ statements(first: 50) { nodes { id pinned { who { author } } } } }',
      '{ poles { name }',
      '{ __typename __schema { queryType { name } } }',
      'mutation { signOut }',
    ])
      for (let round = 0; round < 2; round++) await askHere(question);
    expect(counts(here)).toMatchObject({ kept: before.kept, served: before.served, shared: before.shared });
  });

  it('are made once where many ask at once', async () => {
    await settled(here);
    const { result, statements } = await countingStatements(() =>
      Promise.all(Array.from({ length: 20 }, () => askHere('{ ties(first: 7) { nodes { name } } }'))),
    );
    expect(new Set(result).size).toBe(1);
    expect(statements.filter((name) => name.startsWith('ties.list'))).toHaveLength(1);
    expect(statements.filter((name) => name === 'keptAnswers.version').length).toBeLessThanOrEqual(20);
  });

  it(
    'do not change with the accounts, with anything else beside the graph, or with the hour',
    async () => {
      const { schema } = here.nest.get(GraphQLSchemaHost);
      const { readers, account } = await viewerOf(here, people.get('member'));
      const values: Record<string, Record<string, string>> = {
        overview: {},
        actors: {},
        ties: {},
        tie: { slug: '"public-cooperation"' },
        thing: { id: `"${ids.get('public-structure')}"` },
        statements: {},
        sources: {},
        network: {},
        search: { text: '"at"' },
        competencesOf: { actor: '"own"' },
        wants: {},
        impactReport: { withFictitious: 'true' },
      };
      const questions = [...everyQuery(schema, (name) => values[name] ?? {}, 0)].filter(
        ([name]) => values[name],
      );
      const told = async () => {
        const answers = new Map<string, unknown>();
        const refused: string[] = [];
        for (const [name, query] of questions) {
          const keeping = new Keeping(() => refused.push(name));
          answers.set(name, await keepingUnder(keeping, () => here.ask(query, readers, account)));
        }
        return { answers, refused };
      };
      const day = new Date().toISOString().slice(0, 10);
      const faked = (time: string) =>
        jest.useFakeTimers({
          now: new Date(`${day}T${time}Z`),
          doNotFake: [
            ...([
              'hrtime',
              'nextTick',
              'performance',
              'queueMicrotask',
              'setImmediate',
              'clearImmediate',
            ] as const),
            ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
          ],
        });
      await here.store(
        'MATCH (s:Statement) WHERE s.pinnedBy IS NOT NULL REMOVE s.pinnedBy, s.pinnedOn, s.pinnedWhy',
      );
      faked('00:00:01');
      const morning = await told();
      faked('23:59:58');
      const labels = labelsBesideTheGraph.join('|');
      await here.store(`MATCH (n:${labels}) SET n.name = 'Other', n.text = 'Other', n.label = 'Other'`);
      const evening = await told();
      jest.useRealTimers();
      expect(evening.answers).toEqual(morning.answers);
      // Nothing of it is refused where it could be kept, or little would be.
      expect([...new Set(morning.refused)]).toEqual([]);
      const [row] = await here.store("MATCH (a:Account { name: 'Other' }) RETURN count(a) AS changed");
      expect(row?.['changed']).toBeGreaterThan(3);
    },
    PATIENCE,
  );

  it(
    `are never older than the version at which they are asked for: ${READS} reads beside a hot writer`,
    async () => {
      // Written in bursts, with a rest in which answers are kept: all that matters is on the edges of it.
      const rests = [0, 5, 40, 1700, 0, 200, 1300, 1100];
      let written = 0;
      let isOver = false;
      const write = async (): Promise<void> => {
        while (!isOver) {
          const name = `Measured ${written + 1}`;
          await here.changes.apply({
            request: randomUUID(),
            by: 'test',
            commands: [put('actors', { key: 'measured', type: 'ASSOCIATION', name, fictitious: true })],
          });
          written++;
          await pause(rests[written % rests.length]);
        }
      };
      const questions: readonly (readonly [query: string, variables: object])[] = [
        ['query ($slug: String!) { actor(slug: $slug) { name } }', { slug: 'measured' }],
        ['{ actors(first: 50) { totalCount nodes { name type } } }', {}],
        ['query ($text: String!) { search(text: $text, first: 5) { thing { name } } }', { text: 'measured' }],
      ];
      const stale: object[] = [];
      let reads = 0;
      const read = async (reader: number): Promise<void> => {
        while (!isOver && (reads < READS || written < 2 * rests.length)) {
          reads++;
          const [query, variables] = questions[(reads + reader) % questions.length] ?? ['', {}];
          // What was acknowledged before the question must be in the answer, whichever process is asked.
          const least = written;
          const text = await (reads % 2 ? askHere : askThere)(query, variables);
          const found = Number(/Measured (\d+)/.exec(text)?.[1] ?? 0);
          if (found < least) stale.push({ least, found, text: text.slice(0, 200) });
        }
      };
      const before = [counts(here), counts(there)];
      // A writer that fails ends the reading, and is told.
      const writing = write().finally(() => (isOver = true));
      writing.catch(() => undefined);
      await Promise.all(Array.from({ length: READERS }, (_, reader) => read(reader)));
      isOver = true;
      await writing;
      const after = [counts(here), counts(there)];
      const served = after.map(
        (one, index) => one.served + one.shared - (before[index]?.served ?? 0) - (before[index]?.shared ?? 0),
      );
      if (process.env['KEPT_READS'])
        process.stdout.write(
          `${reads} reads beside ${written} writes: ${served.join(' and ')} from memory, ${stale.length} stale\n`,
        );
      expect(stale.slice(0, 5)).toEqual([]);
      // How many depends on the machine.
      for (const each of served) expect(each).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});
