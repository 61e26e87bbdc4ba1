// @ts-check
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainDiskFault, Failure } from '../../graph-schema/embedded/failure.mjs';
import { lastLines } from '../../graph-schema/embedded/child-command.mjs';
import { makeFolder } from '../../graph-schema/embedded/folder.mjs';
import { fingerprint, listFiles } from './fingerprint.mjs';
import { runNpm } from './npm.mjs';
import { ROOT } from './paths.mjs';

/**
 * @typedef {'graph-schema' | 'api' | 'client'} Workspace
 * @typedef {{ state: 'building' | 'failed' | 'done', hash?: string,
 *   inputs?: import('./fingerprint.mjs').KnownFiles, outputs?: Record<string, number> }} Stamp
 *   outputs: size in bytes by path
 */

const SHARED = ['tsconfig.json', 'package-lock.json'];
/** @type {Record<Workspace, readonly string[]>} */
const INPUTS = {
  'graph-schema': ['graph-schema/src', 'graph-schema/package.json', 'graph-schema/tsconfig.json'],
  api: ['api/src', 'api/package.json', 'api/tsconfig.json', 'graph-schema/src'],
  client: ['client', 'graph-schema/src'],
};

/** Tests are not part of what is built; neither is what a build leaves. */
const NOT_BUILT =
  /(^|\/)(node_modules|dist|coverage)$|\.(spec|int-spec|e2e-spec|test)\.[cm]?[jt]sx?$|\.tsbuildinfo$/;

/**
 * The workspaces whose files changed since they were last built whole.
 *
 * @param {string} stateFolder
 * @returns {Workspace[]}
 */
export function workspacesToBuild(stateFolder) {
  return /** @type {Workspace[]} */ (Object.keys(INPUTS)).filter((name) => !isFresh(name, stateFolder));
}

/**
 * Builds workspaces: the schema first, then the API and the client side by side.
 *
 * @param {readonly Workspace[]} names
 * @param {string} stateFolder
 * @param {(name: Workspace, task: () => Promise<void>) => Promise<void>} show runs the task, and shows it
 */
export async function buildWorkspaces(names, stateFolder, show) {
  const build = (/** @type {Workspace} */ name) => show(name, () => buildWorkspace(name, stateFolder));
  if (names.includes('graph-schema')) await build('graph-schema');
  const results = await Promise.allSettled(names.filter((name) => name !== 'graph-schema').map(build));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * @param {Workspace} name
 * @param {string} stateFolder
 */
async function buildWorkspace(name, stateFolder) {
  const logFile = join(stateFolder, 'logs', `build-${name}.log`);
  try {
    const before = readStamp(name, stateFolder);
    const trusted = before?.state === 'failed' || (before?.state === 'done' && outputsStand(before));
    if (!trusted) forgetCompilerRecord(name);
    const { hash, files: inputs } = currentInputs(name, before);
    writeStamp(name, stateFolder, { state: 'building' });
    const result = await runNpm(['run', 'build', '--workspace', name, '--silent'], {
      logFile,
      runFile: join(stateFolder, 'builds', `${name}.run.json`),
    });
    if (result.signal) throw new Failure('BUILD', `The build of ${name} was interrupted.`);
    if (result.code !== 0) {
      writeStamp(name, stateFolder, { state: 'failed' });
      throw new Failure('BUILD', `The build of ${name} failed:\n\n${lastLines(result.output, 40)}`, {
        logFile,
      });
    }
    writeStamp(name, stateFolder, { state: 'done', hash, inputs, outputs: currentOutputs(name) });
  } catch (error) {
    throw explainDiskFault(error, join(ROOT, name, 'dist'));
  }
}

/**
 * @param {Workspace} name
 * @param {string} stateFolder
 */
function isFresh(name, stateFolder) {
  const stamp = readStamp(name, stateFolder);
  if (stamp?.state !== 'done' || !outputsStand(stamp)) return false;
  const { hash, files: inputs } = currentInputs(name, stamp);
  if (hash !== stamp.hash) return false;
  // Same contents under new times (a checkout, a copy): remembered, so that they are not read each time.
  const moved = Object.entries(inputs).some(([path, file]) => stamp.inputs?.[path]?.time !== file.time);
  if (moved) writeStamp(name, stateFolder, { ...stamp, inputs });
  return true;
}

/**
 * @param {Workspace} name
 * @param {Stamp | null} stamp
 */
function currentInputs(name, stamp) {
  const files = listFiles(ROOT, [...INPUTS[name], ...SHARED], (path) => NOT_BUILT.test(path));
  return fingerprint(ROOT, files, stamp?.inputs);
}

/** @param {Workspace} name */
function currentOutputs(name) {
  const files = listFiles(ROOT, [`${name}/dist`]);
  return Object.fromEntries(files.map((path) => [path, statSync(join(ROOT, path)).size]));
}

/** @param {Stamp} stamp */
function outputsStand(stamp) {
  const outputs = Object.entries(stamp.outputs ?? {});
  return (
    outputs.length > 0 &&
    outputs.every(([path, size]) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.size === size)
  );
}

/**
 * The compiler trusts its own record, and would not write again what is missing or was cut short.
 *
 * @param {Workspace} name
 */
function forgetCompilerRecord(name) {
  rmSync(join(ROOT, name, 'tsconfig.tsbuildinfo'), { force: true });
}

/**
 * @param {Workspace} name
 * @param {string} stateFolder
 * @returns {Stamp | null}
 */
function readStamp(name, stateFolder) {
  try {
    return JSON.parse(readFileSync(stampPath(name, stateFolder), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {Workspace} name
 * @param {string} stateFolder
 * @param {Stamp} stamp
 */
function writeStamp(name, stateFolder, stamp) {
  makeFolder(join(stateFolder, 'builds'));
  writeFileSync(stampPath(name, stateFolder), JSON.stringify(stamp));
}

/**
 * @param {Workspace} name
 * @param {string} stateFolder
 */
function stampPath(name, stateFolder) {
  return join(stateFolder, 'builds', `${name}.json`);
}
