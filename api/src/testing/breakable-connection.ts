import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to the test database that can be cut and joined again: to the application, the database is gone. */
export class BreakableConnection {
  private readonly sockets = new Set<Socket>();
  private whole = true;
  private silent = false;

  private constructor(private readonly server: Server) {}

  static async open(target: string): Promise<BreakableConnection> {
    const { hostname, port } = new URL(target.replace(/^\w+:/, 'http:'));
    const server = createServer();
    const connection = new BreakableConnection(server);
    server.on('connection', (near) => connection.forward(near, connect(Number(port), hostname)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return connection;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  cut(): void {
    this.whole = false;
    for (const socket of this.sockets) socket.destroy();
  }

  join(): void {
    this.whole = true;
  }

  /** Every connection stays open, and nothing comes through: what a process looks like that is stopped. */
  fallSilent(): void {
    this.silent = true;
    for (const socket of this.sockets) socket.pause();
  }

  speak(): void {
    this.silent = false;
    for (const socket of this.sockets) socket.resume();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private forward(near: Socket, far: Socket): void {
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      // The other end learns of it by its own closing.
      socket.on('error', () => undefined);
    }
    if (!this.whole) {
      near.destroy();
      far.destroy();
      return;
    }
    near.pipe(far).pipe(near);
    if (this.silent) for (const socket of [near, far]) socket.pause();
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  }
}
