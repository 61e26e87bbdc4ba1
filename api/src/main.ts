import 'reflect-metadata';
import { ConfigurationInvalid, readConfiguration } from './platform/config/configuration';
import { announce } from './platform/starting/announce';
import { startApplication } from './start-application';

/** The process that serves: it names what keeps it from starting, and drains before it ends. */
async function main(): Promise<void> {
  try {
    const configuration = readConfiguration(process.env);
    const { url, close } = await startApplication(configuration);
    announce({ type: 'ready', url });
    let closing = false;
    const end = (): void => {
      if (closing) return;
      closing = true;
      void close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.on('SIGTERM', end);
    process.on('SIGINT', end);
    process.on('disconnect', end);
  } catch (error) {
    const code = codeOf(error);
    announce({ type: 'fatal', code, message: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
    setImmediate(() => process.exit(1));
  }
}

function codeOf(error: unknown): string {
  if (error instanceof ConfigurationInvalid) return error.code;
  if (!(error instanceof Error) || !('code' in error)) return 'START_FAILED';
  const code = String(error.code);
  if (code === 'EADDRINUSE') return 'PORT_TAKEN';
  if (/ServiceUnavailable|SessionExpired|Unauthorized/.test(code)) return 'DATABASE_UNREACHABLE';
  return code;
}

void main();
