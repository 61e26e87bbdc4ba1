// @ts-check
import { createServer } from 'node:net';
import { Failure } from '../../graph-schema/embedded/failure.mjs';

/**
 * Listens for a moment where the API will, to find out before the long work whether it can.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
export function requireFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(explain(error, port, host)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 */
function explain(error, port, host) {
  const other = port >= 65_000 ? port - 1 : port < 1024 ? port + 8000 : port + 1;
  if (error.code === 'EADDRINUSE') {
    return new Failure(
      'PORT_TAKEN',
      `Port ${port} is taken by another program. Stop that one, or choose another port with the variable ` +
        `PORT: PORT=${other} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new Failure(
      'PORT_TAKEN',
      `This user may not listen on port ${port}. Choose a port above 1023 with the variable PORT: ` +
        `PORT=${other} npm start`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Failure(
      'SETTINGS',
      `HOST is "${host}", which is not an address of this machine (${error.code}).`,
    );
  }
  return error;
}
