import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const sources = join(__dirname, '..');

const files = (readdirSync(sources, { recursive: true }) as string[]).filter((path) => path.endsWith('.tsx'));

/** Classes that a file takes from CSS modules which do not have them. */
function missingOf(path: string): string[] {
  const text = readFileSync(join(sources, path), 'utf8');
  return [...text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].flatMap(
    ([, name = '', css = '']) => {
      const module = join(sources, dirname(path), css);
      const rules = readFileSync(module, 'utf8').replace(/\/\*.*?\*\//gs, '');
      const defined = new Set([...rules.matchAll(/\.([A-Za-z_]\w*)/g)].map(([, one]) => one));
      const used = [...text.matchAll(new RegExp(`(?<![\\w'/.])${name}\\.(\\w+)`, 'g'))].map(([, one]) => one);
      return used
        .filter((one) => !defined.has(one))
        .map((one) => `${path}: ${relative(sources, module)} .${one}`);
    },
  );
}

it('takes from CSS modules only classes that they have', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(missingOf)).toEqual([]);
});
