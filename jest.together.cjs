// All files of a project as one. Jest loads all modules anew for each file: for a hundred files that are small beside
// the application which they test, that was half of what Node did, and code that runs once is never made fast.
const { readdirSync } = require('node:fs');
const { join, sep } = require('node:path');
const { projects } = require('./jest.config.cjs');

const { testPathIgnorePatterns: others } = projects.find(({ displayName }) => displayName === 'integration');

const files = ['api/src', 'graph-schema', 'seeds']
  .flatMap((folder) =>
    readdirSync(join(__dirname, folder), { recursive: true }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.int-spec.ts'))
  .map((name) => name.split(sep).join('/'))
  .filter((name) => !others.some((other) => `/${name}`.includes(other.replace('<rootDir>', ''))))
  .sort();

for (const file of files) {
  describe(`${file}:`, () => {
    afterAll(() => {
      jest.useRealTimers();
      jest.restoreAllMocks();
    });
    try {
      require(`./${file}`);
    } catch (error) {
      // What cannot be read fails by itself, and not all others with it.
      test('can be read', () => {
        throw error;
      });
    }
  });
}
