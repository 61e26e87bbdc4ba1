import 'reflect-metadata';
import { ConfigurationInvalid, readConfiguration } from './platform/config/configuration';
import { announce } from './platform/starting/announce';
import { startApplication } from './start-application';

/** The process that serves: it names what keeps it from starting, and drains before it ends. */
async function main(): Promise<void> {
  try {
    const configuration = readConfiguration(process.env);
    // While it starts there is nothing to drain, and what a transaction has not finished never was.
    let close = (): Promise<void> => Promise.resolve();
    let closing = false;
    const end = (): void => {
      if (closing) return;
      closing = true;
      void close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    // From the first moment: as the first process of a container it would else hear no signal while it starts.
    process.on('SIGTERM', end);
    process.on('SIGINT', end);
    process.on('disconnect', end);
    const started = await startApplication(configuration);
    close = started.close;
    announce({ type: 'ready', url: started.url });
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
