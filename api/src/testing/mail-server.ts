import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What a mail server of a test was handed. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: string[];
  readonly data: string;
}

/** A mail server that speaks just enough SMTP (RFC 5321), and can be told to refuse. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What it answers to a mail instead of taking it. */
  answer: string | undefined;
  /** What it waits for before it answers to a mail that it has. */
  slow: Promise<unknown> | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<MailServer> {
    const server = createServer();
    const started = new MailServer(server);
    server.on('connection', (socket) => started.serve(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (line: string) => socket.write(`${line}\r\n`);
    let text = '';
    let from = '';
    let to: string[] = [];
    let inData = false;
    const take = (line: string): void => {
      if (/^(?:EHLO|HELO)/i.test(line)) say('250 test');
      else if (/^MAIL FROM:/i.test(line)) {
        from = addressIn(line);
        to = [];
        say('250 ok');
      } else if (/^RCPT TO:/i.test(line)) {
        to.push(addressIn(line));
        say('250 ok');
      } else if (/^DATA/i.test(line)) {
        inData = true;
        say('354 go on');
      } else if (/^QUIT/i.test(line)) {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
      for (;;) {
        const end = inData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n');
        if (end < 0) return;
        const part = text.slice(0, end);
        text = text.slice(end + (inData ? 5 : 2));
        if (!inData) {
          take(part);
          continue;
        }
        inData = false;
        if (this.answer === undefined) this.received.push({ from, to, data: part });
        const answer = this.answer ?? '250 taken';
        void Promise.resolve(this.slow).then(() => say(answer));
      }
    });
    say('220 test');
  }
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? '';
}

/** Secrets of the links in the text of a mail, in its order. */
export function secretsIn(text: string): string[] {
  return [...text.matchAll(/\/lien#([\w-]+)/g)].map(([, secret]) => secret ?? '');
}

/** The text of a mail, its quoted-printable undone. */
export function textOf({ data }: ReceivedMail): string {
  const body = data.slice(data.indexOf('\r\n\r\n') + 4);
  if (/^Content-Transfer-Encoding: base64/im.test(data)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(data)) return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
