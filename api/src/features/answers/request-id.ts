/** Whether a request says which one it is, so that it can be carried out once. */
export function isRequestId(request: string): boolean {
  return /^[\w-]{8,80}$/.test(request);
}
