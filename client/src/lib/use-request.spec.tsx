import { renderHook } from '@testing-library/react';
import { useRequest } from './use-request';

const sender = () => {
  const { result } = renderHook(() => useRequest());
  const requests: string[] = [];
  const fails = (given: unknown) =>
    result
      .current(given, (request) => {
        requests.push(request);
        return Promise.reject(new Error('no answer'));
      })
      .catch(() => undefined);
  const answers = (given: unknown, wait: Promise<unknown> = Promise.resolve()) =>
    result.current(given, async (request) => {
      requests.push(request);
      await wait;
      return 'answered';
    });
  return { requests, fails, answers };
};

describe('what is to be done once', () => {
  it('is sent under the same request again, until it is answered', async () => {
    const { requests, fails, answers } = sender();
    await fails({ text: 'Bonjour' });
    await fails({ text: 'Bonjour' });
    expect(await answers({ text: 'Bonjour' })).toBe('answered');
    await answers({ text: 'Bonjour' });
    expect(requests.slice(0, 3)).toEqual([requests[0], requests[0], requests[0]]);
    expect(requests[3]).not.toBe(requests[0]);
  });

  it('is another request with another content', async () => {
    const { requests, fails } = sender();
    await fails({ text: 'Bonjour' });
    await fails({ text: 'Bonsoir' });
    expect(new Set(requests).size).toBe(2);
  });

  it('is not forgotten because an earlier one is answered late', async () => {
    const { requests, fails, answers } = sender();
    let answer = (): void => undefined;
    const late = answers(
      1,
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
    );
    await fails(2);
    answer();
    await late;
    await fails(2);
    expect(requests[2]).toBe(requests[1]);
  });
});
