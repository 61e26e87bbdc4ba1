// Writes api/access anew: who reads what and who does what, as it is now. Whoever commits it has decided so.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    '--selectProjects',
    'integration',
    '--testPathPatterns',
    process.argv[2] ?? 'src/testing/access/.*-table',
  ],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, REWRITE_ACCESS_TABLES: '1' },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
