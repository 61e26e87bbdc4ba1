import { problem, type Problem } from '../graphql/problem.model';

/** Whether a request says which one it is, so that it can be carried out once. */
export function isRequestId(request: string): boolean {
  return /^[\w-]{8,80}$/.test(request);
}

/** What is told to who sends one that does not. */
export function noRequestId(): Problem[] {
  return problem('INVALID_INPUT', 'request', { detail: 'A-Z a-z 0-9 _ -, 8–80' });
}
