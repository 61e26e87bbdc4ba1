// @ts-check
import { totalmem } from 'node:os';

/**
 * `small` is for a pole's own size and for a few tests: it starts in half the time. `load` keeps the compiler that a
 * busy server needs, and has all its memory from the start, half of it for what is young: what large transactions and
 * answers are made of is gone before it is ever copied. `tests` is for many minutes of statements that are asked a few times each:
 * the optimising compiler, which takes two fifths of the processors there, only gets what is very often run.
 *
 * @typedef {'small' | 'load' | 'tests'} Profile
 */

const LARGE = {
  heapMb: Math.min(2048, Math.max(512, Math.floor(totalmem() / 2 ** 20 / 4))),
  pageCacheMb: 512,
};
const MEMORY = { small: { heapMb: 512, pageCacheMb: 128 }, load: LARGE, tests: LARGE };

const SPEED = {
  // Of the first compiler alone the code has 48 MB unless told, which the planning of our statements fills: what is
  // thrown out is compiled again and again.
  small: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'],
  load: ['-XX:+UseParallelGC', `-Xms${LARGE.heapMb}m`, `-Xmn${Math.floor(LARGE.heapMb / 2)}m`],
  tests: [
    '-XX:+UseSerialGC',
    '-XX:Tier4InvocationThreshold=25000',
    '-XX:Tier4MinInvocationThreshold=5000',
    '-XX:Tier4CompileThreshold=60000',
    '-XX:Tier4BackEdgeThreshold=200000',
  ],
};

/**
 * Arguments of the virtual machine, but for its class path.
 *
 * @param {Profile} profile
 * @returns {string[]}
 */
export function jvmArguments(profile) {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    ...SPEED[profile],
    `-Xmx${MEMORY[profile].heapMb}m`,
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}

/**
 * The text of `neo4j.conf`.
 *
 * @param {{ port: number, profile: Profile, extraSettings?: readonly string[] }} options
 */
export function neo4jConfiguration({ port, profile, extraSettings = [] }) {
  return [
    '# Written at each start; changes made here are lost.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.heap.max_size=${MEMORY[profile].heapMb}m`,
    `server.memory.pagecache.size=${MEMORY[profile].pageCacheMb}m`,
    'db.transaction.timeout=120s',
    // Logs that are reserved in advance take 512 MB of an empty store.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=2 files',
    'db.logs.query.enabled=OFF',
    'dbms.usage_report.enabled=false',
    // Stops in 0.3 s rather than 10. An integer: with a unit the whole configuration is refused.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    // A statement is planned once, and not for each order of magnitude of its lists and texts (of its reader's tokens,
    // of what is typed): planning takes up to seconds, and these are told to the planner for estimates alone.
    'internal.cypher.use_parameter_size=false',
    ...extraSettings,
    '',
  ].join('\n');
}
