import { mayReadMetrics } from './may-read-metrics';

const token = 'a-token-of-sixteen-signs';
const bearer = (given: string) => ({ authorization: `Bearer ${given}` });

describe('who may read the figures', () => {
  it.each([
    ['this machine, where it alone is served', '127.0.0.1', {}, { isLocal: true }, true],
    ['this machine by its other name', '::ffff:127.0.0.1', {}, { isLocal: true }, true],
    ['this machine, behind which there may be a proxy', '127.0.0.1', {}, { isLocal: false }, false],
    ['what a proxy passes on', '127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }, { isLocal: true }, false],
    ['another machine', '192.0.2.1', {}, { isLocal: true }, false],
    ['who has the token', '192.0.2.1', bearer(token), { isLocal: false, token }, true],
    ['who has the token, through a proxy', '::1', { ...bearer(token), via: '1.1 x' }, { token }, true],
    ['who has another token', '192.0.2.1', bearer('another'), { isLocal: false, token }, false],
    ['who has an empty token', '192.0.2.1', bearer(''), { isLocal: false, token }, false],
    ['who brings one where none is set', '192.0.2.1', bearer('undefined'), { isLocal: false }, false],
  ])('%s', (_who, peer, headers, settings, may) => {
    expect(mayReadMetrics({ peer, headers }, { isLocal: false, token: undefined, ...settings })).toBe(may);
  });
});
