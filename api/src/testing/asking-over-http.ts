import type { TestApplication } from './test-application';

/** Asks over a socket as a browser does, many questions at once; gives the text of the answer. */
export async function listenFor(
  app: TestApplication,
): Promise<(query: string, variables?: object, headers?: Record<string, string>) => Promise<string>> {
  await app.nest.listen(0, '127.0.0.1');
  const url = `${(await app.nest.getUrl()).replace('[::1]', '127.0.0.1')}/graphql`;
  return async (query, variables = {}, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  };
}
