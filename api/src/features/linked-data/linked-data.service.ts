import { Inject, Injectable } from '@nestjs/common';
import {
  CONTEXT_VERSION,
  classes,
  linkedContext,
  linkedNode,
  type LinkedRecord,
} from '@maillage/graph-schema/linked-data';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import type { Configuration } from '../../platform/config/configuration';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { readVersion } from '../../platform/kept-answers/version.repository';
import { VersionReads } from '../../platform/kept-answers/version-reads';
import { idsOfPole, idsOfRecord, usualPole } from './linked-data.repository';
import { TakenRecordsService, type Reader } from './taken-records.service';

/** Facts and ties in the file of one record; who wants more takes the pole. */
const MOST_AROUND = 2000;

/** Records in the file of a pole. A larger one is a matter for a backup, not for whoever comes by. */
const MOST_OF_POLE = 150_000;

/** The file of a pole, before any of its records is read. */
export interface PoleFile {
  readonly slug: string;
  /** What its text depends on; undefined while the last change is not yet seen whole. */
  readonly tag: string | undefined;
  /** The text, a piece at a time. */
  pieces(): AsyncGenerator<string>;
}

/** Writes what a reader may see as linked data. */
@Injectable()
export class LinkedDataService {
  private readonly versions: VersionReads;

  constructor(
    private readonly database: DatabaseService,
    private readonly records: TakenRecordsService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.versions = new VersionReads(async () => (await this.database.read(readVersion, {}))[0]);
  }

  /** One record with what its page shows, by its key or id; undefined where there is none that the reader may see. */
  async ofRecord(key: string, reader: Reader): Promise<{ key: string; text: string } | undefined> {
    const asked = { scheme: RECORD_KEY, key, most: MOST_AROUND, ...reader };
    const [found] = await this.database.read(idsOfRecord, asked);
    if (!found) return undefined;
    const { now, ids } = found;
    const records: LinkedRecord[] = [];
    for await (const page of this.records.pages(ids, reader, 'THESE')) records.push(...page);
    // What is never taken away is not there, and nothing around it is.
    if (!records.some((one) => one.record.key === now)) return undefined;
    const nodes = records
      .sort((a, b) => Number(b.record.key === now) - Number(a.record.key === now))
      .map((one) => this.written(one));
    return { key: now, text: `${this.opening()}${nodes.join(',\n')}\n]}\n` };
  }

  /**
   * Everything of a pole, by its address, or of the one that is meant without one; undefined where there is none that the reader may see.
   *
   * @throws QUERY_TOO_COSTLY where it is more than a file of this kind is for
   */
  async ofPole(named: string | null, reader: Reader): Promise<PoleFile | undefined> {
    // Before the data: what is written meanwhile makes the next file another one.
    const stamp = await this.versions.next();
    const slug = named ?? (await this.database.read(usualPole, { pole: null, ...reader }))[0]?.slug;
    if (slug === undefined) return undefined;
    const asked = { scheme: RECORD_KEY, key: slug, most: MOST_OF_POLE + 1, ...reader };
    const [pole] = await this.database.read(idsOfPole, asked);
    if (!pole) return undefined;
    if (pole.ids.length > MOST_OF_POLE) throw new CodedError('QUERY_TOO_COSTLY');
    const version = stamp?.text ?? '';
    return {
      slug: pole.slug,
      tag: stamp?.settled ? JSON.stringify([CONTEXT_VERSION, version, pole.slug, reader]) : undefined,
      pieces: () => this.poleInPieces(pole, reader, version),
    };
  }

  private async *poleInPieces(
    pole: { slug: string; name: string; ids: readonly string[] },
    reader: Reader,
    version: string,
  ): AsyncGenerator<string> {
    const address = `${this.configuration.publicUrl}/donnees/pole/${pole.slug}.jsonld`;
    yield `${this.opening()}${JSON.stringify(aboutFile(address, pole, version))}`;
    let count = 0;
    for await (const page of this.records.pages(pole.ids, reader, 'CLOSED')) {
      count += page.length;
      yield page.map((one) => `,\n${this.written(one)}`).join('');
    }
    const after = (await this.versions.next())?.text;
    const end = {
      '@id': address,
      'maillage:records': count,
      // A long file is of no one moment: whoever reads it knows that it was changed while it was written.
      ...(after === version ? {} : { 'maillage:changedMeanwhile': true }),
    };
    yield `,\n${JSON.stringify(end)}\n]}\n`;
  }

  /** The context stands in each file: it is read without a network, and after its server is gone. */
  private opening(): string {
    const context = { ...linkedContext(), '@base': `${this.configuration.publicUrl}/donnees/fiche/` };
    return `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  }

  private written({ kind, record }: LinkedRecord): string {
    return JSON.stringify(linkedNode(kind, record, this.configuration.publicUrl));
  }
}

function aboutFile(address: string, { slug, name }: { slug: string; name: string }, version: string) {
  return {
    '@id': address,
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': name,
    'schema:about': { key: slug },
    'prov:generatedAtTime': { '@value': new Date().toISOString(), '@type': 'xsd:dateTime' },
    'maillage:contextVersion': CONTEXT_VERSION,
    'maillage:version': version,
    'maillage:kinds': Object.values(classes).map((one) => ({ '@id': `maillage:${one}` })),
  };
}
