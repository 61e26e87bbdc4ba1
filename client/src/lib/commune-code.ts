/** Whether a territory’s code is that of a commune (INSEE: five characters, Corsica with a letter); wider ones are shorter or longer. */
export function isCommuneCode(code: string): boolean {
  return /^\d[\dAB]\d{3}$/.test(code);
}

/** Where the directory shows who is within so many kilometres of a commune, the nearest first. */
export function aroundCommune(code: string, kilometres: number): string {
  return `/annuaire?territoire=${code}&rayon=${kilometres}&tri=NEAREST`;
}
