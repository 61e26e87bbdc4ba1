import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import {
  Counts,
  readHeader,
  readLine,
  type Header,
  type LinkLine,
  type NodeLine,
  type Trailer,
} from './backup-format';
import { BackupRefused } from './backup-refused';
import { NodeNumbers } from './node-numbers';

/** No line of ours is longer: whatever is, is not from us. */
const LONGEST = 2 ** 26;

/** The header of a backup, which nothing vouches for before the whole file was verified. */
export async function headerOf(file: string): Promise<Header> {
  for await (const line of linesOf(file)) return readHeader(line);
  throw new BackupRefused('BACKUP_FOREIGN', `${file} is empty. Use another one.`);
}

/**
 * Every node and relationship of a file, in its order; returns header and trailer. Throws `BackupRefused` as soon
 * as something is wrong: a checksum, a count, a relationship that leads to no node, a missing end.
 */
export async function* readBackup(
  file: string,
): AsyncGenerator<NodeLine | LinkLine, { header: Header; trailer: Trailer }> {
  const hash = createHash('sha256');
  const found = new Found();
  let header: Header | undefined;
  let trailer: Trailer | undefined;
  let isSealed = false;
  let number = 0;
  for await (const text of linesOf(file)) {
    number++;
    if (isSealed) throw corrupted(`something follows its end`);
    if (!header) header = readHeader(text);
    else {
      const line = readLine(text, number);
      if (line[0] === 'sha256') {
        if (!trailer || line[1] !== digestOf(hash))
          throw corrupted('its checksum is not that of its content');
        isSealed = true;
      } else if (trailer) throw corrupted('records follow its counts');
      else if (line[0] === 'counts') trailer = line[1];
      else {
        found.add(line, number);
        yield line;
      }
    }
    hash.update(text).update('\n');
  }
  if (!header) throw new BackupRefused('BACKUP_FOREIGN', `${file} is empty. Use another one.`);
  if (!trailer || !isSealed) throw truncated();
  found.compareWith(trailer);
  return { header, trailer };
}

/** Goes through a whole file; throws `BackupRefused` where it cannot be trusted. */
export async function verifyBackup(file: string): Promise<{ header: Header; trailer: Trailer }> {
  const records = readBackup(file);
  for (;;) {
    const next = await records.next();
    if (next.done) return next.value;
  }
}

/** What was met, to be compared with what the file says of itself. */
class Found {
  private readonly nodes = new NodeNumbers();
  private readonly labels = new Counts();
  private readonly types = new Counts();
  private relationships = 0;

  add(line: NodeLine | LinkLine, number: number): void {
    if (line[0] === 'n') {
      if (!this.nodes.add(line[1])) throw corrupted(`the node of line ${number} is there twice`);
      this.labels.add(line[2]);
      return;
    }
    const [, type, from, to] = line;
    if (!this.nodes.has(from) || !this.nodes.has(to))
      throw corrupted(`the relationship of line ${number} leads to no node`);
    this.types.add([type]);
    this.relationships++;
  }

  compareWith(told: Trailer): void {
    const same =
      told.nodes === this.nodes.size &&
      told.relationships === this.relationships &&
      JSON.stringify(told.labels) === JSON.stringify(this.labels.sorted) &&
      JSON.stringify(told.types) === JSON.stringify(this.types.sorted);
    if (!same) throw corrupted('its counts are not those of its records');
  }
}

const digestOf = (hash: Hash) => hash.copy().digest('hex');

/** The lines of a gzipped file, one after the other; a last one without an end counts for nothing. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  let rest: Buffer = Buffer.alloc(0);
  let any = false;
  try {
    for await (const piece of unpacked as AsyncIterable<Buffer>) {
      rest = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
      let from = 0;
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
        any = true;
        yield rest.toString('utf8', from, end);
        from = end + 1;
      }
      rest = rest.subarray(from);
      if (rest.length > LONGEST) throw any ? corrupted('a line has no end') : foreign();
    }
  } catch (error) {
    throw explain(error, file);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  if (rest.length > 0 && !any) throw foreign();
}

function explain(error: unknown, file: string): unknown {
  if (error instanceof BackupRefused) return error;
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  // The end of the compressed data is missing.
  if (code === 'Z_BUF_ERROR') return truncated();
  if (/incorrect header check/.test(message)) return foreign();
  if (code.startsWith('Z_')) return corrupted('it cannot be unpacked');
  if (/^E[A-Z]+$/.test(code))
    return new BackupRefused('BACKUP_UNREADABLE', `${file} cannot be read: ${message}`, {
      cause: error,
    });
  return error;
}

const corrupted = (how: string) =>
  new BackupRefused('BACKUP_CORRUPTED', `The backup is damaged: ${how}. Use another one.`);

const truncated = () =>
  new BackupRefused('BACKUP_TRUNCATED', 'The backup ends too early: it was cut off. Use another one.');

const foreign = () =>
  new BackupRefused(
    'BACKUP_FOREIGN',
    'The file is not a backup of Maillage, or its beginning is damaged. Use another one.',
  );
