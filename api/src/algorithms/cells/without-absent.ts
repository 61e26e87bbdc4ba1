/** The same without the fields that are undefined: what is not told is absent. */
export function withoutAbsent<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
