// @ts-check
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { lastLines, runCommand } from './child-command.mjs';
import { findOnPath } from './java-runtime.mjs';

/** @typedef {'java' | 'maven'} Tool */

const WORDS = { java: 'a Java runtime (17 or newer)', maven: 'Maven' };
const OTHERWISE =
  'Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j 5 server that you already have: then ' +
  'neither Java nor Maven is needed.';

/**
 * Installs what is missing where that is ours to do (Debian and its relatives, as root); elsewhere says the
 * exact command and stops.
 *
 * @param {readonly Tool[]} missing
 * @param {{ env?: NodeJS.ProcessEnv, logFile?: string, onLine?: (line: string) => void }} [options]
 */
export async function installTools(missing, { env = process.env, logFile, onLine } = {}) {
  const apt = findOnPath('apt-get', env);
  if (!apt || process.getuid?.() !== 0)
    throw new Failure('TOOLS_MISSING', missingTools(missing, describePlatform(env)));

  // Slim images have no manual pages, and the runtime's own install script trips over the absent folder.
  if (!existsSync('/usr/share/man/man1')) mkdirSync('/usr/share/man/man1', { recursive: true });
  const patient = ['-o', 'DPkg::Lock::Timeout=180', '-y'];
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, logFile, onLine };
  const update = await runCommand(apt, ['update', ...patient], options);
  const names = await Promise.all(
    missing.map((tool) => (tool === 'java' ? findRuntimePackage(env) : 'maven')),
  );
  const install = await runCommand(
    apt,
    ['install', '--no-install-recommends', ...patient, ...names],
    options,
  );
  if (install.code === 0) return;
  throw new Failure(
    'TOOLS_MISSING',
    `apt-get could not install ${names.join(' and ')}:\n\n${lastLines(update.output + install.output, 8)}\n\n` +
      `Install ${missing.map((tool) => WORDS[tool]).join(' and ')} by hand, then start again. ${OTHERWISE}`,
    { logFile },
  );
}

/**
 * The paragraph for somebody whose machine lacks a tool.
 *
 * @param {readonly Tool[]} missing
 * @param {Platform} platform
 */
function missingTools(missing, platform) {
  const command = COMMANDS[platform](missing);
  const what = missing.map((tool) => WORDS[tool]).join(' and ');
  return (
    `Maillage runs a private Neo4j, for which it needs ${what}, not found here. ` +
    (command
      ? `Install with\n\n    ${command}\n\nthen start again. `
      : 'Install from adoptium.net and maven.apache.org. ') +
    OTHERWISE
  );
}

/** @typedef {keyof typeof COMMANDS} Platform */

const COMMANDS = {
  macos: (/** @type {readonly Tool[]} */ missing) => `brew install ${pick(missing, 'openjdk@21', 'maven')}`,
  debian: (/** @type {readonly Tool[]} */ missing) =>
    `sudo apt-get update && sudo apt-get install -y ${pick(missing, 'openjdk-17-jre-headless', 'maven')}`,
  fedora: (/** @type {readonly Tool[]} */ missing) =>
    `sudo dnf install -y ${pick(missing, 'java-21-openjdk-headless', 'maven')}`,
  arch: (/** @type {readonly Tool[]} */ missing) =>
    `sudo pacman -S --needed ${pick(missing, 'jre21-openjdk-headless', 'maven')}`,
  windows: (/** @type {readonly Tool[]} */ missing) => {
    // Maven is in no package of winget's own source; Scoop has both.
    const java = missing.includes('java') ? 'winget install EclipseAdoptium.Temurin.21.JRE' : '';
    const maven = missing.includes('maven') ? 'scoop install maven' : '';
    return [java, maven].filter(Boolean).join('\n    ');
  },
  other: () => '',
};

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Platform}
 */
function describePlatform(env) {
  if (process.platform === 'darwin') return 'macos';
  if (process.platform === 'win32') return 'windows';
  const family = readFamily();
  if (/\b(debian|ubuntu)\b/.test(family) || findOnPath('apt-get', env)) return 'debian';
  if (/\b(fedora|rhel|centos)\b/.test(family)) return 'fedora';
  if (/\barch\b/.test(family)) return 'arch';
  return 'other';
}

function readFamily() {
  try {
    return (readFileSync('/etc/os-release', 'utf8').match(/^ID(_LIKE)?=.*$/gm) ?? []).join(' ').toLowerCase();
  } catch {
    return '';
  }
}

/**
 * @param {readonly Tool[]} missing
 * @param {string} java
 * @param {string} maven
 */
function pick(missing, java, maven) {
  return missing.map((tool) => (tool === 'java' ? java : maven)).join(' ');
}

/**
 * `default-jre-headless` is Java 11 on the older releases, so the wanted versions are asked for by name.
 *
 * @param {NodeJS.ProcessEnv} env
 */
async function findRuntimePackage(env) {
  for (const name of ['openjdk-17-jre-headless', 'openjdk-21-jre-headless']) {
    const known = await runCommand('apt-cache', ['policy', name], { env });
    if (/Candidate: \d/.test(known.output)) return name;
  }
  return 'default-jre-headless';
}
