import neo4j from 'neo4j-driver';

/** What a thread needs to read by a connection of its own. */
export interface ThreadRead {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly bookmarks: readonly string[];
  /** Milliseconds after which the database itself ends it. */
  readonly longest: number;
}

/** Rows that are on their way at once: the next ones are asked for while these are taken in. */
const ON_THE_WAY = 2000;

/** The rows of a statement one by one, as they come: never all of them at once. */
export async function* rowsOf<R>(read: ThreadRead): AsyncGenerator<R> {
  const { uri, user, password, database, text, parameters, bookmarks, longest } = read;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 1,
    fetchSize: ON_THE_WAY,
  });
  try {
    const session = driver.session({ database, defaultAccessMode: 'READ', bookmarks: [...bookmarks] });
    for await (const record of session.run(text, parameters, { timeout: longest }))
      yield record.toObject() as R;
    await session.close();
  } finally {
    await driver.close();
  }
}
