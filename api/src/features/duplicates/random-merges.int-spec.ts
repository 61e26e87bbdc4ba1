import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Viewer } from '../../platform/access/viewer';
import { expanded, fact, occupants } from '../../testing/duplicates-ground';
import { actor, tie } from '../../testing/editing-ground';
import { livingGraph } from '../../testing/living-graph';
import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { RecordsService } from '../editing';
import { MergesService } from './merges.service';

const actors = ['m', 'n', 'o', 'q'];
const anyActor = fc.constantFrom(...actors);
const several = fc.uniqueArray(anyActor, { minLength: 2, maxLength: 4 });
const anyGraph = fc.record({
  ties: fc.array(fc.record({ who: several, answered: fc.boolean() }), { maxLength: 5 }),
  lists: fc.array(fc.array(anyActor, { minLength: 1, maxLength: 4 }), { maxLength: 2 }),
  facts: fc.array(anyActor, { maxLength: 3 }),
});
const anyMerges = fc.array(fc.tuple(anyActor, anyActor), { minLength: 1, maxLength: 3 });

describe('any merges, split in the other order', () => {
  let app: TestApplication;
  let merges: MergesService;
  let records: RecordsService;
  beforeAll(async () => {
    app = await TestApplication.start();
    merges = app.nest.get(MergesService, { strict: false });
    records = app.nest.get(RecordsService, { strict: false });
  });
  afterAll(() => app.stop());

  it('leave the graph as it was, and sound at every step', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, anyMerges, async (graph, wanted) => {
        await app.empty();
        await app.changes.apply({ request: randomUUID(), by: 'test', commands: commandsOf(graph) });
        const current = async (key: string) => (await records.ofKeys([key])).get(key);
        const pole = (await current('pole'))?.id ?? '';
        const account = {
          id: randomUUID(),
          name: 'Fran',
          administrator: false,
          facilitates: [pole],
          actsFor: [],
          reads: [],
        };
        const viewer: Viewer = { readers: ['pole:pole', 'public'], account };
        const states: { graph: string[]; absorbed: string }[] = [];
        for (const [one, other] of wanted) {
          const [kept, absorbed] = [await current(one), await current(other)];
          if (!kept || !absorbed || kept.id === absorbed.id) continue;
          states.push({ graph: await livingGraph(app), absorbed: absorbed.id });
          await merges.merge({
            kept: kept.id,
            absorbed: absorbed.id,
            keptVersion: kept.version,
            absorbedVersion: absorbed.version,
            choices: {},
            request: randomUUID(),
            viewer,
          });
          expect(await app.faults()).toEqual([]);
        }
        for (const { graph: before, absorbed } of states.reverse()) {
          const { state, edited } = await merges.sinceMerge(absorbed, viewer);
          expect(edited).toEqual([]);
          await merges.split({ absorbed, state, choices: new Map(), request: randomUUID(), viewer });
          expect(await livingGraph(app)).toEqual(before);
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
    // Each run empties the store, writes a graph, and compares all of it after every step.
  }, 400_000);
});

interface Graph {
  readonly ties: readonly { who: readonly string[]; answered: boolean }[];
  readonly lists: readonly (readonly string[])[];
  readonly facts: readonly string[];
}

function commandsOf({ ties, lists, facts }: Graph) {
  return expanded([
    ...ground,
    put('places', { key: 'place', name: 'A place', fictitious: true, evidence: says('minutes', 6) }),
    ...actors.map((key, index) =>
      actor(key, {
        spellings: [
          { text: `Spelling of ${key}`, evidence: says('minutes', 40 + index) },
          { text: 'Shared', evidence: says('report', 50) },
        ],
      }),
    ),
    ...ties.map(({ who, answered }, index) =>
      tie(`tie-${index}`, [], {
        evidence: says('minutes', index + 1),
        participants: who.map((one) => ({
          who: one,
          role: 'PARTNER',
          answers: answered ? [{ stance: 'CONFIRMED', on: `2024-01-0${index + 1}`, by: `link:${one}` }] : [],
        })),
      }),
    ),
    ...lists.map((who, index) => occupants(`list-${index}`, [...who])),
    ...facts.map((about, index) => fact(`fact-${index}`, about)),
  ]);
}
