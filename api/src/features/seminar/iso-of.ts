/** A moment of the database's clock as an ISO date and time. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
