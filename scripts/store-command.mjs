// @ts-check
import { requireNode } from './steps/node-version.mjs';

requireNode();
// Only now: an old Node could not even read the rest, and would speak of syntax instead of versions.
import('./steps/store-command.mjs').then(({ runOnStore }) => runOnStore(process.argv.slice(2), process.env));
