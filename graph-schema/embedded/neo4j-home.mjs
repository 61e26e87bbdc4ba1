// @ts-check
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { explainDiskFault, Failure } from './failure.mjs';
import { lastLines, runCommand } from './child-command.mjs';
import { makeFolder } from './folder.mjs';
import { jvmArguments, neo4jConfiguration } from './neo4j-config.mjs';

/**
 * The folder of one private server: its configuration, its password, its store.
 *
 * @typedef {{ folder: string, configFolder: string, passwordFile: string, argumentFile: string,
 *   runFile: string, answeredFile: string, data: string }} Home
 */

/**
 * @param {string} folder
 * @returns {Home}
 */
export function homeAt(folder) {
  return {
    folder,
    configFolder: join(folder, 'conf'),
    passwordFile: join(folder, 'password'),
    argumentFile: join(folder, 'password.argument'),
    runFile: join(folder, 'run.json'),
    answeredFile: join(folder, 'answered'),
    data: join(folder, 'data'),
  };
}

/**
 * Makes a home ready to be started: configuration for this port and, the first time, a password of its own.
 *
 * @param {Home} home
 * @param {{ java: string, jars: readonly string[], port: number, profile: import('./neo4j-config.mjs').Profile,
 *   extraSettings?: readonly string[] }} options extraSettings: further lines of `neo4j.conf`
 * @returns {Promise<string>} the password
 */
export async function prepareHome(home, { java, jars, port, profile, extraSettings = [] }) {
  try {
    makeFolder(home.configFolder);
    writeFileSync(
      join(home.configFolder, 'neo4j.conf'),
      neo4jConfiguration({ port, profile, extraSettings }),
    );
    if (existsSync(home.answeredFile)) return readPassword(home);
    // The server has never answered: whatever a killed first start has left holds nothing of anybody's.
    rmSync(home.data, { recursive: true, force: true });
    // Hexadecimal: a password that begins with a dash would be an option to the tool below.
    const password = randomBytes(24).toString('hex');
    writePrivately(home.passwordFile, password);
    await setInitialPassword(home, { java, jars, password });
    return password;
  } catch (error) {
    throw explainDiskFault(error, home.folder);
  }
}

/**
 * To be called at the first good answer: from then on the store is somebody's.
 *
 * @param {Home} home
 */
export function markAnswered(home) {
  if (!existsSync(home.answeredFile)) writeFileSync(home.answeredFile, '');
}

/** @param {Home} home */
function readPassword(home) {
  try {
    return readFileSync(home.passwordFile, 'utf8').trim();
  } catch (cause) {
    throw new Failure(
      'PASSWORD_LOST',
      `The database in ${home.folder} has lost its password: ${home.passwordFile} cannot be read. Put that ` +
        `file back, or move the folder away to begin again with an empty database.`,
      { cause },
    );
  }
}

/**
 * The password goes to the tool through a file that only we can read: a command line is everybody's.
 *
 * @param {Home} home
 * @param {{ java: string, jars: readonly string[], password: string }} options
 */
async function setInitialPassword(home, { java, jars, password }) {
  writePrivately(home.argumentFile, `${password}\n`);
  try {
    const tool = ['-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password'];
    const result = await runCommand(java, [...jvmArguments('small'), ...tool, `@${home.argumentFile}`], {
      env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.configFolder },
    });
    if (result.code === 0) return;
    throw new Failure('NEO4J', `Neo4j would not take its first password:\n\n${lastLines(result.output, 12)}`);
  } finally {
    rmSync(home.argumentFile, { force: true });
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
function writePrivately(path, text) {
  rmSync(path, { force: true });
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
}
