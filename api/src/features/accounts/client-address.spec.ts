import type { Request } from 'express';
import { clientAddress, isFromThisMachine } from './client-address';

const from = (remoteAddress: string, headers: Record<string, string> = { host: 'localhost:3000' }) =>
  ({ ip: remoteAddress, socket: { remoteAddress }, headers }) as unknown as Request;

describe('the address that tries are counted under', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', 'unknown'],
  ])('of %s is %s', (address, counted) => {
    expect(clientAddress(from(address))).toBe(counted);
  });
});

describe('a request from this very machine', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('comes from %s', (address) => {
    expect(isFromThisMachine(from(address))).toBe(true);
  });

  it.each([
    from('192.0.2.7'),
    from('::ffff:10.0.0.1'),
    from('127.0.0.1', { host: 'localhost:3000', 'x-forwarded-for': '127.0.0.1' }),
    from('127.0.0.1', { host: 'localhost', forwarded: 'for=127.0.0.1' }),
    from('127.0.0.1', { host: 'maillage.exemple.test' }),
    from('127.0.0.1', { host: 'localhost.exemple.test:3000' }),
    from('127.0.0.1', {}),
  ])('is not %#', (request) => {
    expect(isFromThisMachine(request)).toBe(false);
  });
});
