// @ts-check
import { requireNode } from './steps/node-version.mjs';

requireNode();
// Only now: an old Node could not even read the rest, and would speak of syntax instead of versions.
import('./steps/neo4j-admin.mjs').then(({ runAdmin }) => runAdmin(process.argv.slice(2), process.env));
