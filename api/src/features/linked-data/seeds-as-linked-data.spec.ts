import { join } from 'node:path';
import { isLinkedKind, linkedContext, linkedNode, readLinked } from '@maillage/graph-schema/linked-data';
import { expandRecords, recordKinds, type RecordKind } from '@maillage/graph-schema/records';
import { compact, expand, toRDF, type ContextDefinition, type JsonLdDocument, type NodeObject } from 'jsonld';
import { mergeSets, readRecordSet } from '../seeds';

const SITE = 'https://carte.exemple.test';
const folder = (set: string) => join(__dirname, '../../../../seeds', set);
const periscope = readRecordSet(folder('periscope')).records;
const all = expandRecords(mergeSets(periscope, readRecordSet(folder('demo'), periscope).records));

const taken = (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) =>
  isLinkedKind(kind) ? all[kind].map((record) => ({ kind, record })) : [],
);
const context: ContextDefinition = { ...linkedContext(), '@base': `${SITE}/donnees/fiche/` };
const document: JsonLdDocument = {
  '@context': context,
  '@graph': taken.map(({ kind, record }) => linkedNode(kind, record, SITE)) as NodeObject[],
};
/** A name without a word, or an address that is none, is a fault instead of being dropped. */
const SAFE = { safe: true, base: SITE };
/** As a file has it: JSON knows no `undefined`. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('the seeds as linked data', () => {
  it('are read back as the same records, field for field', () => {
    const { records, problems } = readLinked(asJson(document));
    expect(problems).toEqual([]);
    expect(records.map((one) => JSON.stringify(one))).toEqual(taken.map((one) => JSON.stringify(one)));
  });

  it('are expanded by another program without a name that it does not know', async () => {
    const quads = String(await toRDF(asJson(document), { format: 'application/n-quads', ...SAFE }));
    expect(quads.split('\n').length).toBeGreaterThan(10_000);
    expect(quads).not.toMatch(/undefined|\[object/);
  });

  it('come back from what another program makes of them', async () => {
    const expanded = await expand(asJson(document), SAFE);
    const compacted = await compact(expanded, context, { base: `${SITE}/donnees/fiche/` });
    const { records, problems } = readLinked(asJson(compacted));
    expect(problems).toEqual([]);
    const byKey = new Map(records.map((one) => [one.record.key, one]));
    expect(byKey.size).toBe(taken.length);
    for (const one of asJson(taken)) expect(byKey.get(one.record.key)).toEqual(one);
  });
});
