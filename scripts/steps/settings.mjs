// @ts-check
import { Failure } from '../../graph-schema/embedded/failure.mjs';
import { stateFolder } from './paths.mjs';

/**
 * @typedef {object} Settings what the environment says about a start
 * @property {number} port
 * @property {string} host
 * @property {string} address what to open in the browser
 * @property {boolean} ownsDatabase false when NEO4J_URI names a server
 * @property {'small' | 'load'} profile
 * @property {string} folder
 * @property {string | null} apiMain a stand-in for the API, for tests of these scripts: nothing is installed or built
 * @property {boolean} showLog
 */

/**
 * Reads and checks the variables that matter before the API exists; the API checks its own.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Failure} naming every fault
 */
export function readSettings(env) {
  const faults = [];
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    faults.push(`PORT is "${env.PORT}": a whole number from 1 to 65535 is expected.`);
  }
  if (env.NEO4J_URI && !/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/.test(env.NEO4J_URI)) {
    faults.push(`NEO4J_URI is "${env.NEO4J_URI}": an address such as neo4j://host:7687 is expected.`);
  }
  const profile = env.MAILLAGE_NEO4J_PROFILE || 'small';
  if (profile !== 'small' && profile !== 'load') {
    faults.push(`MAILLAGE_NEO4J_PROFILE is "${profile}": small or load is expected.`);
  }
  if (faults.length > 0) throw new Failure('SETTINGS', `Cannot start like this. ${faults.join(' ')}`);

  const host = env.HOST || '127.0.0.1';
  const isLocal = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'].includes(host);
  return {
    port,
    host,
    address: `http://${isLocal ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`,
    ownsDatabase: !env.NEO4J_URI,
    profile: profile === 'load' ? 'load' : 'small',
    folder: stateFolder(env),
    apiMain: env.MAILLAGE_API_MAIN || null,
    showLog: env.MAILLAGE_LOG === '1',
  };
}
