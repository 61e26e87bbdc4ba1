import { useRef } from 'react';
import { newRequestId } from './request-id';

/**
 * Sends what is to be done once. After a fault nobody knows whether it was done: the same content is then sent under the
 * same request, which the API carries out once. Once it is answered, one way or the other, the next is a new request.
 */
export function useRequest() {
  const last = useRef<{ readonly content: string; readonly request: string }>(undefined);
  return async <T>(given: unknown, send: (request: string) => Promise<T>): Promise<T> => {
    const content = JSON.stringify(given);
    const mine = last.current?.content === content ? last.current : { content, request: newRequestId() };
    last.current = mine;
    const answer = await send(mine.request);
    if (last.current === mine) last.current = undefined;
    return answer;
  };
}
