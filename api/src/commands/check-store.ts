import neo4j from 'neo4j-driver';
import { runChecks } from '@maillage/graph-schema/checks';
import { readConfiguration } from '../platform/config/configuration';

/** Runs every integrity check on the store that the environment names; exit 1 where a rule is broken. */
async function main(): Promise<void> {
  const { database } = readConfiguration(process.env);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  try {
    const faults = await runChecks(driver, database.name);
    for (const { check, thing, fault } of faults) console.error(`${check}: ${thing}: ${fault}`);
    console.log(faults.length === 0 ? 'Every check holds.' : `${faults.length} fault(s).`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await driver.close();
  }
}

void main();
