/** A number as it is typed, with a decimal comma or point and spaces between thousands; null where it is none. */
export function typedValue(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A year as it is typed; null where there is none, undefined where it is no year. */
export function typedYear(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d{4}$/.test(plain) ? Number(plain) : undefined;
}
