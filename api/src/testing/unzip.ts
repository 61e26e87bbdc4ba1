import { inflateRawSync } from 'node:zlib';

/** The text of one file in a ZIP archive, found by its central directory; undefined where it is not there. */
export function textInZip(archive: Buffer, name: string): string | undefined {
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [compressed, named, extra, said, start] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
      archive.readUInt32LE(at + 42),
    ];
    if (archive.toString('utf8', at + 46, at + 46 + named) === name) {
      const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
      const data = archive.subarray(from, from + compressed);
      return (archive.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
    }
    at += 46 + named + extra + said;
  }
  return undefined;
}
