// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, runCommand } from '../../graph-schema/embedded/child-command.mjs';
import { Failure } from '../../graph-schema/embedded/failure.mjs';
import { findOnPath } from '../../graph-schema/embedded/java-runtime.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where browsers are that are not on the PATH. */
const PLACES = {
  linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
    (path) =>
      [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map((root) =>
        join(root ?? 'C:\\', path),
      ),
  ),
};

/**
 * A browser of the Chromium family for the end-to-end tests: CHROME_PATH, one that is installed, or on Debian
 * as root the packaged one, installed now.
 *
 * @param {{ logFile: string, env?: NodeJS.ProcessEnv, onInstall?: () => void }} options
 * @returns {Promise<string>} its path
 */
export async function requireBrowser({ logFile, env = process.env, onInstall }) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Failure('BROWSER', `CHROME_PATH is "${env.CHROME_PATH}", where there is no file.`);
  }
  const found = findBrowser(env);
  if (found) return found;
  if (canInstall(env)) {
    onInstall?.();
    await installChromium(logFile, env);
    const installed = findBrowser(env);
    if (installed) return installed;
  }
  throw new Failure(
    'BROWSER',
    'The end-to-end tests need Chromium, Chrome or Edge, and none was found. Install one (Debian: sudo apt-get ' +
      'install chromium; Fedora: sudo dnf install chromium; macOS: brew install --cask chromium; Windows has ' +
      'Edge), or set CHROME_PATH to its program. Without a browser: npm test -- --only ' +
      'format,lint,types,walls,unused,drift,unit,integration',
  );
}

/** @param {NodeJS.ProcessEnv} env */
function findBrowser(env) {
  const onPath = NAMES.map((name) => findOnPath(name, env));
  const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? [];
  return [...onPath, ...places].find((path) => path && existsSync(path)) ?? null;
}

/**
 * Ubuntu's package of that name only calls for a snap, which containers do not have.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function canInstall(env) {
  if (process.getuid?.() !== 0 || !findOnPath('apt-get', env)) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {string} logFile
 * @param {NodeJS.ProcessEnv} env
 */
async function installChromium(logFile, env) {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, logFile };
  const patient = ['-o', 'DPkg::Lock::Timeout=180', '-y'];
  const update = await runCommand('apt-get', ['update', ...patient], options);
  const install = await runCommand(
    'apt-get',
    ['install', '--no-install-recommends', ...patient, 'chromium'],
    options,
  );
  if (install.code === 0) return;
  const said = lastLines(update.output + install.output, 8);
  throw new Failure('BROWSER', `apt-get could not install chromium:\n\n${said}`, { logFile });
}
