import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXT_VERSION, linkedContext } from '.';

const file = join(__dirname, `../../linked-data/context-${CONTEXT_VERSION}.jsonld`);

describe('the context of linked data', () => {
  it('is the one that files of its version were written by', () => {
    const text = `${JSON.stringify({ '@context': linkedContext() }, null, 2)}\n`;
    if (process.env['WRITE_CONTEXT']) writeFileSync(file, text);
    // A new field adds a line. Where a line changes or goes, files out there would be read otherwise: that is a new
    // version, with a file of its own.
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('gives no two names of fields one word', () => {
    const names = new Map<string, Set<string>>();
    const look = (definitions: object): void => {
      for (const [name, one] of Object.entries(definitions)) {
        if (name.startsWith('@') || name === 'key' || typeof one === 'number') continue;
        const word = typeof one === 'string' ? one : String((one as { '@id': string })['@id']);
        names.set(word, (names.get(word) ?? new Set()).add(name));
        if (typeof one === 'object' && '@context' in (one as object))
          look((one as { '@context': object })['@context']);
      }
    };
    look(linkedContext());
    const shared = [...names].filter(([, of]) => of.size > 1).map(([word, of]) => [word, ...of]);
    // Each pair stands in two kinds, which say by themselves which of the names is meant.
    expect(shared).toEqual([
      ['org:classification', 'type', 'kind'],
      ['schema:location', 'territory', 'place'],
    ]);
  });
});
