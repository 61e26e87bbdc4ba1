// @ts-check
import { connect } from 'node:net';

/**
 * Just enough of the Bolt protocol (5.4) to ask a server whether it really answers: log in, run statements
 * without parameters, look at nothing but success. The driver is not used, for it is not installed yet when
 * the database starts.
 *
 * @typedef {{ port: number, user: string, password: string, database: string }} BoltAddress
 */

/** The server answered and said no. */
export class BoltRefusal extends Error {}

const GREETING = Buffer.from('6060b01700000405000000000000000000000000', 'hex');
const AGREED = '00000405';
const HELLO = 0x01;
const LOGON = 0x6a;
const RUN = 0x10;
const PULL = 0x3f;
const FAILURE = 0x7f;
const RECORD = 0x71;

/**
 * @param {BoltAddress} address
 * @param {readonly string[]} statements run one after the other, each in its own transaction
 * @param {{ timeoutMs?: number }} [options]
 * @returns {Promise<void>} when all succeeded
 * @throws {BoltRefusal} with the server's words (`Neo.ClientError.Security.Unauthorized …`)
 * @throws {Error} when nothing listens, or nothing answers in time
 */
export async function askBolt(address, statements, { timeoutMs = 10_000 } = {}) {
  const socket = connect(address.port, '127.0.0.1').setNoDelay(true);
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error('Bolt did not answer in time')));
  try {
    const bytes = readBytes(socket);
    socket.write(GREETING);
    const version = (await bytes.take(4)).toString('hex');
    if (version !== AGREED) throw new Error(`Bolt 5.4 was not agreed on (${version})`);

    const agent = 'maillage-probe/1.0';
    await ask(socket, bytes, HELLO, [{ user_agent: agent, bolt_agent: { product: agent } }]);
    const { user: principal, password: credentials } = address;
    await ask(socket, bytes, LOGON, [{ scheme: 'basic', principal, credentials }]);
    for (const statement of statements) {
      await ask(socket, bytes, RUN, [statement, {}, { db: address.database }]);
      await ask(socket, bytes, PULL, [{ n: -1 }]);
    }
  } finally {
    socket.destroy();
  }
}

/**
 * @param {import('node:net').Socket} socket
 * @param {ReturnType<typeof readBytes>} bytes
 * @param {number} signature
 * @param {readonly unknown[]} fields
 */
async function ask(socket, bytes, signature, fields) {
  const body = Buffer.concat([Buffer.from([0xb0 + fields.length, signature]), ...fields.map(pack)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  socket.write(Buffer.concat([length, body, Buffer.alloc(2)]));
  for (;;) {
    const answer = await readMessage(bytes);
    if (answer[1] === RECORD) continue;
    // The map of a failure is two short texts; its printable characters are enough to understand it.
    if (answer[1] === FAILURE)
      throw new BoltRefusal(
        answer
          .toString('utf8')
          .replace(/[^\x20-\x7e]+/g, ' ')
          .trim(),
      );
    return;
  }
}

/** @param {ReturnType<typeof readBytes>} bytes */
async function readMessage(bytes) {
  const chunks = [];
  for (;;) {
    const length = (await bytes.take(2)).readUInt16BE();
    if (length > 0) chunks.push(await bytes.take(length));
    else if (chunks.length > 0) return Buffer.concat(chunks);
  }
}

/** @param {import('node:net').Socket} socket */
function readBytes(socket) {
  let buffer = Buffer.alloc(0);
  /** @type {Error | undefined} */
  let ended;
  /** @type {(() => void) | undefined} */
  let wake;
  socket.on('data', (data) => ((buffer = Buffer.concat([buffer, data])), wake?.()));
  socket.on('error', (error) => ((ended = error), wake?.()));
  socket.on('close', () => ((ended ??= new Error('Bolt closed the connection')), wake?.()));
  return {
    /** @param {number} count */
    async take(count) {
      while (buffer.length < count) {
        if (ended) throw ended;
        await new Promise((resolve) => (wake = () => resolve(undefined)));
      }
      const taken = buffer.subarray(0, count);
      buffer = buffer.subarray(count);
      return taken;
    },
  };
}

/**
 * PackStream, for the few shapes that are sent here.
 *
 * @param {unknown} value
 * @returns {Buffer}
 */
function pack(value) {
  if (typeof value === 'number' && Number.isInteger(value) && value >= -16 && value < 128) {
    return Buffer.from([value & 0xff]);
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    const head = Buffer.from([0xd1, 0, 0]);
    head.writeUInt16BE(text.length, 1);
    return Buffer.concat([head, text]);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flat().map(pack)]);
  }
  throw new TypeError(`Not a shape that the probe sends: ${typeof value}`);
}
