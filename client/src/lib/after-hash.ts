/** What an address has after its #, in plain letters; as it stands where it is no such text (`#%`). */
export function afterHash(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
