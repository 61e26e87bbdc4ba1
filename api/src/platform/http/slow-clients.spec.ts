import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { clientLimits, limitSlowClients, type ClientLimits } from './slow-clients';

describe('a client that takes its time', () => {
  const servers: Server[] = [];
  const serve = async (limits: ClientLimits): Promise<number> => {
    // Looks more often than usual, so that nobody waits half a minute.
    const server = createServer({ connectionsCheckingInterval: 20 }, (request, response) => {
      request.resume();
      request.on('end', () => response.end('whole'));
      request.on('error', () => undefined);
    });
    servers.push(server);
    limitSlowClients(server, limits);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  afterAll(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  /** Sends a beginning, and then a byte now and then; gives all that comes until the server closes. */
  const drip = (port: number, beginning: string, then: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      const dripping = setInterval(() => socket.writable && socket.write(then), 20);
      let answer = '';
      socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(dripping);
        resolve(answer);
      });
      socket.write(beginning);
    });

  it('over its headers is sent away', async () => {
    const port = await serve({ headers: 100, request: 60_000, idle: 60_000 });
    expect(await drip(port, 'POST / HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('over its body is sent away', async () => {
    const port = await serve({ headers: 200, request: 300, idle: 60_000 });
    const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n';
    expect(await drip(port, head, 'x')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('or sends nothing at all is sent away', async () => {
    const port = await serve({ headers: 60_000, request: 60_000, idle: 100 });
    expect(await drip(port, '', '')).toBe('');
  });

  it('and sends all of it in time is answered', async () => {
    const port = await serve(clientLimits);
    const head = 'POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 3\r\n\r\n';
    expect(await drip(port, head, 'x')).toMatch(/whole$/);
  });
});
