// @ts-check
import { join } from 'node:path';
import { stopRunningCommands } from '../../graph-schema/embedded/child-command.mjs';
import { Failure } from '../../graph-schema/embedded/failure.mjs';
import { checkConfiguration, endOrphanedApi, startApi } from './api-process.mjs';
import { startDatabase } from './database.mjs';
import { watchInterruption } from './interruption.mjs';
import { openStateFolder, ROOT, rotateLog } from './paths.mjs';
import { requireFreePort } from './port.mjs';
import { prepareCode, prepareNeo4j } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { tryLock } from './run-lock.mjs';
import { readSettings } from './settings.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * From a fresh clone to an application that answers, and from there to a clean stop. Ends the process.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function launch(env) {
  const began = Date.now();
  const progress = createProgress();
  const interruption = watchInterruption();
  /** What to do at the end, last begun first. @type {(() => Promise<void> | void)[]} */
  const endings = [];
  let code = 0;
  try {
    const settings = readSettings(env);
    const { api, database, links } = await start(settings, env, { progress, interruption, endings });
    progress.note(`\nReady after ${((Date.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops it.`);
    progress.note(`Maillage is ready: ${settings.address}`);
    for (const { label, url } of links) progress.note(`  ${label}:\n    ${url}`);
    const apiEnded = api.exited.then(throwIfEnded(settings, interruption));
    await Promise.race([interruption.requested, apiEnded, ...(database ? [database.lost] : [])]);
  } catch (error) {
    if (interruption.signal.aborted) {
      progress.note('\nInterrupted before it was ready.');
      code = 130;
    } else {
      progress.failure(error);
      code = 1;
    }
    stopRunningCommands();
  }
  for (const end of endings.reverse()) {
    try {
      await end();
    } catch (error) {
      progress.failure(error);
      code = 1;
    }
  }
  progress.close();
  process.exitCode = code;
  process.stdout.write('', () => process.exit());
}

/**
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {{ progress: import('./progress.mjs').Progress,
 *   interruption: ReturnType<typeof watchInterruption>, endings: (() => Promise<void> | void)[] }} run
 */
async function start(settings, env, { progress, interruption, endings }) {
  const { folder } = settings;
  const apiRunFile = join(folder, 'api.json');
  openStateFolder(folder);
  endings.push(takeRunLock(settings, progress));
  if (await endOrphanedApi(apiRunFile)) progress.note('! The API of a killed run was still there: ended');
  await requireFreePort(settings.port, settings.host);

  // One failing part ends the others: nobody should wait for a fetch whose build has failed.
  const giveUp = new AbortController();
  const signal = AbortSignal.any([interruption.signal, giveUp.signal]);
  const context = { folder, progress, signal };
  const orGiveUp = (/** @type {unknown} */ error) => {
    giveUp.abort(error);
    stopRunningCommands();
    throw error;
  };
  const code = settings.apiMain
    ? Promise.resolve()
    : prepareCode(context)
        .then(() => checkConfiguration(environmentOfApi(settings, env, settings.ownsDatabase ? NOT_YET : {})))
        .catch(orGiveUp);
  const database = settings.ownsDatabase ? openDatabase(settings, context, endings).catch(orGiveUp) : null;
  await Promise.allSettled([code, database]);
  if (giveUp.signal.aborted) throw giveUp.signal.reason;
  signal.throwIfAborted();

  const opened = await database;
  /** @type {{ label: string, url: string }[]} */
  const links = [];
  const api = openApi(settings, env, {
    progress,
    links,
    server: opened?.server ?? null,
    runFile: apiRunFile,
  });
  endings.push(async () => {
    if (!api.isRunning()) return;
    const step = progress.begin('Stopping the API');
    interruption.impatient.then(api.kill);
    await api.stop();
    step.done('API stopped');
  });
  await Promise.race([api.ready, interruption.requested, opened?.lost ?? api.ready]);
  signal.throwIfAborted();
  return { api, database: opened, links };
}

/**
 * @param {Settings} settings
 * @param {import('./progress.mjs').Progress} progress
 * @returns {() => void} lets the lock go
 */
function takeRunLock({ folder, address }, progress) {
  const answer = tryLock(join(folder, 'run.lock'), { address });
  if ('holder' in answer) {
    const { pid, address: where } = answer.holder;
    throw new Failure(
      'ALREADY_RUNNING',
      `Maillage already runs at ${where} (process ${pid}). Open that address, or stop that one first: kill ${pid}`,
    );
  }
  if (answer.lock.recovered) progress.note('! The last run was killed; carrying on from what it left');
  return answer.lock.release;
}

/**
 * @param {Settings} settings
 * @param {import('./prepare.mjs').Context} context
 * @param {(() => Promise<void> | void)[]} endings
 */
async function openDatabase({ folder, profile }, { progress, signal }, endings) {
  const installation = await prepareNeo4j({ folder, progress, signal });
  const logFile = join(folder, 'logs', 'neo4j.log');
  rotateLog(logFile);
  const options = { folder: join(folder, 'neo4j'), logFile, profile, signal, note: progress.note };
  const database = await progress.run('Starting Neo4j', 'Neo4j started', () =>
    startDatabase(installation, options),
  );
  endings.push(() => progress.run('Stopping Neo4j', 'Neo4j stopped', () => database.stop()));
  return database;
}

/**
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {{ progress: import('./progress.mjs').Progress, server: import('./database.mjs').Neo4jServer | null,
 *   links: { label: string, url: string }[], runFile: string }} options
 *   server: null when the environment names one; links: filled with the ways in that the API tells of
 */
function openApi(settings, env, { progress, server, links, runFile }) {
  const main = settings.apiMain ?? join(ROOT, 'api', 'dist', 'main.js');
  const logFile = join(settings.folder, 'logs', 'api.log');
  rotateLog(logFile);
  const own = server && {
    NEO4J_URI: server.uri,
    NEO4J_USER: server.user,
    NEO4J_PASSWORD: server.password,
    NEO4J_DATABASE: server.database,
    // Nobody else looks after this database: it is backed up each night.
    BACKUP_DIR: env.BACKUP_DIR || join(settings.folder, 'backups'),
  };
  /** @type {Map<string, import('./progress.mjs').Step>} */
  const steps = new Map();
  return startApi(main, {
    env: environmentOfApi(settings, env, own ?? {}),
    logFile,
    runFile,
    showLog: settings.showLog,
    onLink: ({ label, url }) => void links.push({ label, url }),
    onStep({ name, status, detail, ms }) {
      const step = steps.get(name) ?? progress.begin(name);
      steps.set(name, step);
      if (detail) step.say(detail);
      if (status === 'start') return;
      steps.delete(name);
      const label = detail ? `${name}: ${detail}` : name;
      if (status === 'done') step.done(label, ms);
      else step.fail(label);
    },
  });
}

/** Stands for the database that is being started, where it is asked whether all else is well. */
const NOT_YET = { NEO4J_URI: 'bolt://127.0.0.1', NEO4J_PASSWORD: 'not yet' };

/**
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.ProcessEnv} own what our own database adds
 * @returns {NodeJS.ProcessEnv}
 */
function environmentOfApi(settings, env, own) {
  return {
    ...env,
    ...own,
    PORT: String(settings.port),
    HOST: settings.host,
    NODE_ENV: 'production',
    MAILLAGE_CLIENT_DIR: join(ROOT, 'client', 'dist'),
    MAILLAGE_SEEDS_DIR: join(ROOT, 'seeds'),
  };
}

/**
 * @param {Settings} settings
 * @param {ReturnType<typeof watchInterruption>} interruption
 * @returns {(end: { code: number | null, signal: NodeJS.Signals | null }) => void}
 */
function throwIfEnded({ folder }, interruption) {
  return ({ code, signal }) => {
    if (interruption.signal.aborted) return;
    throw new Failure('API_ENDED', `The API ended by itself (${signal ?? `code ${code}`}).`, {
      logFile: join(folder, 'logs', 'api.log'),
    });
  };
}
