// @ts-check
import { Failure } from '../../graph-schema/embedded/failure.mjs';

/**
 * @typedef {object} Stage one line of the table
 * @property {string} name
 * @property {string} tool the command of `npx`
 * @property {readonly string[]} args
 * @property {'check' | 'jest'} kind a check counts as one test; jest counts its own
 * @property {boolean} [needsBuild]
 * @property {boolean} [needsDatabase]
 * @property {boolean} [needsBrowser]
 */

/** In the order in which they are told. @type {readonly Stage[]} */
export const STAGES = [
  { name: 'format', kind: 'check', tool: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'lint', kind: 'check', tool: 'eslint', args: ['--max-warnings=0', '.'], needsBuild: true },
  { name: 'types', kind: 'check', tool: 'npm', args: ['run', '--silent', 'types'], needsBuild: true },
  { name: 'walls', kind: 'check', tool: 'npm', args: ['run', '--silent', 'walls'] },
  { name: 'unused', kind: 'check', tool: 'npm', args: ['run', '--silent', 'unused'] },
  { name: 'drift', kind: 'check', tool: 'npm', args: ['run', '--silent', 'drift'], needsBuild: true },
  {
    name: 'unit',
    kind: 'jest',
    tool: 'jest',
    // Jest leaves a core free unless told: of two, that is half.
    args: ['--selectProjects', 'unit', 'client', '--maxWorkers=100%'],
    needsBuild: true,
  },
  // The longest first, and the shortest last: two run at a time, and should end at the same time.
  {
    ...{ name: 'integration', kind: 'jest', tool: 'jest', args: ['--selectProjects', 'together', '-i'] },
    ...{ needsBuild: true, needsDatabase: true },
  },
  {
    ...{ name: 'e2e', kind: 'jest', tool: 'jest', args: ['--selectProjects', 'e2e', '-i'] },
    ...{ needsBuild: true, needsDatabase: true, needsBrowser: true },
  },
  {
    ...{ name: 'processes', kind: 'jest', tool: 'jest', args: ['--selectProjects', 'processes', '-i'] },
    ...{ needsBuild: true, needsDatabase: true },
  },
];

/**
 * The stages that the command line asks for: all, or those of `--only unit,lint`.
 *
 * @param {readonly string[]} args
 * @returns {readonly Stage[]}
 */
export function chooseStages(args) {
  const only = args.flatMap((arg, index) => {
    if (arg.startsWith('--only=')) return arg.slice('--only='.length).split(',');
    return arg === '--only' ? (args[index + 1] ?? '').split(',') : [];
  });
  if (only.length === 0 && args.length > 0) throw unknown(args.join(' '));
  const strangers = only.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (strangers.length > 0) throw unknown(strangers.join(', '));
  return only.length === 0 ? STAGES : STAGES.filter((stage) => only.includes(stage.name));
}

/** @param {string} words */
function unknown(words) {
  const names = STAGES.map((stage) => stage.name).join(',');
  return new Failure('STAGES', `"${words}" names no stage of the tests. Choose some with --only ${names}`);
}
