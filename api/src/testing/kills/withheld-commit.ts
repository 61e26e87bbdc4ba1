import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The message COMMIT of Bolt, as it goes over the wire: a chunk of two bytes, and the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A way to a database on which, once armed, a commit arrives and its answer does not. */
export class WithheldCommit {
  private readonly sockets = new Set<Socket>();
  private armed = false;

  private constructor(private readonly server: Server) {}

  static async open(target: string): Promise<WithheldCommit> {
    const { hostname, port } = new URL(target.replace(/^\w+:/, 'http:'));
    const server = createServer();
    const way = new WithheldCommit(server);
    server.on('connection', (near) => way.forward(near, connect(Number(port), hostname)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return way;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  arm(armed: boolean): void {
    this.armed = armed;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private forward(near: Socket, far: Socket): void {
    let withheld = false;
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.sockets.delete(socket));
    }
    near.on('data', (data) => {
      withheld ||= this.armed && data.includes(COMMIT);
      far.write(data);
    });
    far.on('data', (data) => {
      if (!withheld) near.write(data);
    });
    near.on('close', () => far.end());
    far.on('close', () => near.end());
  }
}
