import type { RecordKind } from '@maillage/graph-schema/records';
import type { WriteTransaction } from '../database/database.service';
import * as statements from './changes.repository';
import * as retirement from './retire.repository';
import * as parts from './tie-parts.repository';
import type { BaseLabel, NodeImage } from './node-image';
import { RECORD_KEY } from './record-key';

/** One record on its way into the graph. */
export interface Written {
  readonly id: string;
  readonly key: string;
  readonly kind: RecordKind;
  readonly readers: readonly string[];
  readonly action: 'ADDED' | 'CHANGED' | 'RESTORED';
  readonly image: NodeImage;
  readonly passages: readonly { id: string; source: string; line: number; quote: string }[];
  /** The record as JSON, for the history. */
  readonly record: string;
}

const bases = ['Territory', 'Thing', 'Statement'] as const satisfies readonly BaseLabel[];

/** Writes nodes, then what links them: the number of statements does not depend on the number of records. */
export async function writeImages(transaction: WriteTransaction, written: readonly Written[]): Promise<void> {
  const restored = written.filter((one) => one.action === 'RESTORED').map((one) => one.id);
  if (restored.length > 0) await transaction.run(retirement.revive, { ids: restored });
  for (const base of bases) {
    const rows = written
      .filter((one) => one.image.base === base)
      .map(({ id, image }) => ({ id, labels: image.labels, properties: image.properties }));
    if (rows.length > 0) await transaction.run(statements.writeNodes[base], { rows });
  }
  const documents = written.filter((one) => one.kind === 'sources' && one.action !== 'ADDED');
  if (documents.length > 0)
    await transaction.run(statements.passagesFollow, { ids: documents.map((one) => one.id) });
  await writePassages(transaction, written);
  for (const base of bases) {
    const ofBase = written.filter((one) => one.image.base === base);
    if (ofBase.length > 0) await relate(transaction, base, ofBase);
  }
  await writeTies(transaction, written);
}

async function writePassages(transaction: WriteTransaction, written: readonly Written[]): Promise<void> {
  const passages = new Map(written.flatMap((one) => one.passages).map((passage) => [passage.id, passage]));
  if (passages.size === 0) return;
  await transaction.run(statements.writePassages, {
    rows: [...passages.values()],
  });
}

async function relate(
  transaction: WriteTransaction,
  base: BaseLabel,
  written: readonly Written[],
): Promise<void> {
  const changed = written.filter((one) => one.action !== 'ADDED').map((one) => one.id);
  if (changed.length > 0) await transaction.run(statements.dropLinks[base], { ids: changed });
  for (const to of ['Thing', 'Territory'] as const) {
    const rows = written.flatMap(({ id, image }) =>
      image.links
        .filter((link) => link.toBase === to)
        .map((link) => ({ from: id, to: link.to, type: link.type, properties: link.properties ?? {} })),
    );
    if (rows.length > 0) await transaction.run(statements.writeLinks[base][to], { rows });
  }
  const evidenced = written.map(({ id, image }) => ({ id, passages: image.passages }));
  await transaction.run(statements.writeEvidence[base], { rows: evidenced });
  if (base === 'Thing' && changed.length > 0) {
    const rows = written
      .filter((one) => one.action !== 'ADDED')
      .map(({ id, image }) => ({
        id,
        keep: image.identifiers.map((identifier) => `${identifier.scheme} ${identifier.value}`),
      }));
    await transaction.run(statements.dropIdentifiers, { rows, scheme: RECORD_KEY });
  }
  const identified = written.flatMap(({ id, image }) =>
    image.identifiers.map((identifier) => ({ id, ...identifier, reference: identifier.reference || null })),
  );
  await transaction.run(statements.writeIdentifiers[base], { rows: identified });
}

async function writeTies(transaction: WriteTransaction, written: readonly Written[]): Promise<void> {
  const ties = written.filter((one) => one.image.participations);
  if (ties.length === 0) return;
  const participations = ties.flatMap(({ id, image }) =>
    (image.participations ?? []).map((participation) => ({ tie: id, ...participation })),
  );
  await transaction.run(parts.retireParticipations, {
    rows: ties.map(({ id, image }) => ({ tie: id, keep: (image.participations ?? []).map((one) => one.id) })),
  });
  await transaction.run(retirement.reviveParticipations, { ids: participations.map((one) => one.id) });
  await transaction.run(parts.writeParticipations, {
    rows: participations.map(({ id, tie, holder, properties }) => ({
      id,
      tie,
      holder,
      properties: { ...properties, id },
    })),
  });
  const changed = ties.filter((one) => one.action !== 'ADDED');
  if (changed.length > 0) {
    const rows = changed.flatMap(({ image }) =>
      (image.participations ?? []).map((one) => ({
        participation: one.id,
        keep: one.answers.map((answer) => answer.id),
      })),
    );
    await transaction.run(parts.dropAnswers, { rows });
  }
  await transaction.run(parts.writeAnswers, {
    rows: participations.flatMap((participation) =>
      participation.answers.map((answer) => ({
        id: answer.id,
        participation: participation.id,
        properties: answer.properties,
        passages: answer.passages,
        event: answer.event ?? null,
      })),
    ),
  });
  await transaction.run(parts.deriveStances, { ties: ties.map((one) => one.id) });
}
