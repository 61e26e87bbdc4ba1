import { readFileSync } from 'node:fs';

/** Variables that may be kept in a file, named by the same variable with `_FILE`, as containers and systemd give them. */
export const secretVariables = ['NEO4J_PASSWORD', 'SMTP_URL', 'OIDC_CLIENT_SECRET', 'METRICS_TOKEN'] as const;

/** What stands in the files that the environment names, without the line break at the end; and what is wrong. */
export function readSecretFiles(variables: NodeJS.ProcessEnv): {
  values: Record<string, string>;
  faults: string[];
} {
  const values: Record<string, string> = {};
  const faults: string[] = [];
  for (const name of secretVariables) {
    const path = variables[`${name}_FILE`];
    if (!path) continue;
    if (variables[name]) {
      faults.push(`${name}_FILE must not be given with ${name}: which of them holds?`);
      continue;
    }
    try {
      values[name] = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
      if (!values[name]) faults.push(`${name}_FILE names an empty file`);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      faults.push(`${name}_FILE names a file that cannot be read (${code})`);
    }
  }
  return { values, faults };
}
