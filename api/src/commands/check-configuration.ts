import { ConfigurationInvalid, readConfiguration } from '../platform/config/configuration';

/**
 * Says what is wrong with the variables of the environment, before anything is started for them. Ends with 0 where nothing
 * is, else with 1.
 */
try {
  readConfiguration(process.env);
} catch (error) {
  if (!(error instanceof ConfigurationInvalid)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
