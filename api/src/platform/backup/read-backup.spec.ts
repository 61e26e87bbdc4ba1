import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { FORMAT } from './backup-format';
import { headerOf, readBackup, verifyBackup } from './read-backup';

const header = { maillage: 'backup', format: FORMAT, at: '2026-11-27T02:00:00Z', version: 7, migrations: [] };
const records = [
  ['n', 3, ['Actor', 'Thing'], { id: 'a', name: 'Été' }],
  ['n', 0, ['Thing', 'Tie'], { id: 't' }],
  ['r', 'IN', 3, 0, {}],
];
const counts = {
  nodes: 2,
  relationships: 1,
  labels: { Actor: 1, Thing: 2, Tie: 1 },
  types: { IN: 1 },
  content: '0'.repeat(64),
};

/** A file of these lines, with a seal that fits them. */
function packed(...lines: unknown[]): Buffer {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const seal = createHash('sha256').update(text).digest('hex');
  return gzipSync(`${text}${JSON.stringify(['sha256', seal])}\n`);
}

const whole = () => packed(header, ...records, ['counts', counts]);

describe('reading a backup', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-read-'));
    file = join(folder, 'file');
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What the file is taken for: its code, or `whole`. */
  const faultOf = async (content: Buffer | string): Promise<string> => {
    await writeFile(file, content);
    return verifyBackup(file).then(
      () => 'whole',
      (error: { code: string }) => error.code,
    );
  };

  it('gives every record, header and counts', async () => {
    await writeFile(file, whole());
    const found: unknown[] = [];
    const lines = readBackup(file);
    for (let next = await lines.next(); ; next = await lines.next()) {
      if (next.done) {
        expect(next.value).toEqual({ header, trailer: counts });
        break;
      }
      found.push(next.value);
    }
    expect(found).toEqual(records);
    expect(await headerOf(file)).toEqual(header);
  });

  it('refuses a file wherever it is cut', async () => {
    const content = whole();
    for (let length = 0; length < content.length; length += 3)
      expect(await faultOf(content.subarray(0, length))).toBe('BACKUP_TRUNCATED');
    const lines = [header, ...records, ['counts', counts]].map((line) => JSON.stringify(line));
    for (let count = 1; count <= lines.length; count++)
      expect(await faultOf(gzipSync(`${lines.slice(0, count).join('\n')}\n`))).toBe('BACKUP_TRUNCATED');
  });

  it('refuses a file whichever byte is another, but where that changes nothing of what it says', async () => {
    const content = whole();
    const same: number[] = [];
    for (let place = 0; place < content.length; place++) {
      const damaged = Buffer.from(content);
      damaged[place] = (damaged[place] ?? 0) ^ 0x40;
      const fault = await faultOf(damaged);
      if (fault === 'whole') same.push(place);
      else expect(fault).toMatch(/^BACKUP_(?:CORRUPTED|TRUNCATED|FOREIGN)$/);
    }
    // When and by which system it was packed, and bits that fill the last byte.
    expect(same.filter((place) => place < content.length - 9)).toEqual([4, 5, 6, 7, 8, 9]);
    expect(same.length).toBeLessThanOrEqual(7);
  });

  it('refuses what was written by hand: a record more, less or other under the same seal', async () => {
    const text = gunzipSync(whole()).toString();
    const forged = [text.replace('Été', 'Ete'), text.replace('"version":7', '"version":8')];
    for (const one of [...forged, `${text}["n",9,[],{}]\n`])
      expect(await faultOf(gzipSync(one))).toBe('BACKUP_CORRUPTED');
  });

  it('refuses counts, numbers and relationships that do not fit, whatever the seal', async () => {
    const [actor, tie, link] = records;
    const wrong = [
      [actor, tie, ['counts', counts]],
      [actor, tie, link, link, ['counts', counts]],
      [actor, actor, tie, link, ['counts', counts]],
      [actor, tie, ['r', 'IN', 3, 1, {}], ['counts', counts]],
      [link, actor, tie, ['counts', counts]],
      [actor, tie, link, ['counts', { ...counts, labels: { ...counts.labels, Tie: 2 } }]],
      [actor, tie, ['counts', counts], link],
      [actor, ['m', 0], link, ['counts', counts]],
      [actor, tie, link, ['counts', counts], ['counts', counts]],
    ];
    for (const lines of wrong) expect(await faultOf(packed(header, ...lines))).toBe('BACKUP_CORRUPTED');
  });

  it('tells what is not ours, what is newer, and what cannot be read', async () => {
    for (const content of ['a text', gzipSync('{"some":"json"}\n'), gzipSync('no line'), gzipSync('')])
      expect(await faultOf(content)).toBe('BACKUP_FOREIGN');
    expect(await faultOf(packed({ ...header, format: FORMAT + 1 }))).toBe('BACKUP_FORMAT_NEWER');
    await expect(verifyBackup(join(folder, 'none'))).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' });
    await expect(verifyBackup(folder)).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' });
  });
});
