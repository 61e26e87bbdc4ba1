import type { Request } from 'express';
import { keyOf } from './kept-answers.service';
import { questionOf } from './question';

const asked = (body: unknown, more: Partial<Request> = {}) =>
  questionOf({
    method: 'POST',
    originalUrl: '/graphql',
    headers: { 'content-type': 'application/json', accept: '*/*' },
    body,
    ...more,
  } as Request);

const body = { query: 'query a { x } query b { y }', operationName: 'a', variables: { n: 1 } };
const visitor = { readers: ['public'] };

describe('what a request asks', () => {
  it('is nothing for whatever does not come in the usual way', () => {
    expect(asked(body)).toBeDefined();
    expect(asked({ query: '{ x }', variables: null, extensions: { clientLibrary: {} } })).toBeDefined();
    expect(asked(body, { method: 'GET' } as Partial<Request>)).toBeUndefined();
    expect(asked(body, { originalUrl: '/graphql?query={x}' } as Partial<Request>)).toBeUndefined();
    expect(asked(body, { headers: { 'content-type': 'text/plain' } } as Partial<Request>)).toBeUndefined();
    expect(asked([body])).toBeUndefined();
    expect(asked(undefined)).toBeUndefined();
    expect(asked({ ...body, variables: '{}' })).toBeUndefined();
    expect(asked({ extensions: { persistedQuery: {} } })).toBeUndefined();
    expect(asked({ ...body, extensions: { persistedQuery: {} } })).toBeUndefined();
    expect(asked({ ...body, operationName: 3 })).toBeUndefined();
  });

  it('is kept under everything that its answer depends on', () => {
    const account = {
      id: 'one',
      name: 'One',
      administrator: false,
      facilitates: [],
      actsFor: [],
      reads: [],
    };
    const keys = [
      [body, visitor, '2026-01-01'],
      [{ ...body, query: `${body.query} ` }, visitor, '2026-01-01'],
      [{ ...body, operationName: 'b' }, visitor, '2026-01-01'],
      [{ ...body, operationName: null }, visitor, '2026-01-01'],
      [{ ...body, variables: { n: 2 } }, visitor, '2026-01-01'],
      [body, { readers: ['actor:x', 'public'] }, '2026-01-01'],
      [body, { ...visitor, account }, '2026-01-01'],
      // An administrator reads with the tokens of anybody.
      [body, { ...visitor, account: { ...account, administrator: true } }, '2026-01-01'],
      [body, visitor, '2026-01-02'],
    ] as const;
    const found = keys.map(([sent, viewer, day]) => {
      const question = asked(sent);
      return question && keyOf(question, viewer, day);
    });
    expect(new Set(found).size).toBe(keys.length);
    const question = asked({ ...body });
    expect(question && keyOf(question, { ...visitor }, '2026-01-01')).toBe(found[0]);
  });
});
