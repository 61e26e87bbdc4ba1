/** Time zones of the French territories beyond the sea, by the first three digits of their postcodes. */
const overseas: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

/** Zone of the capital, by country (ISO 3166, three letters): of who publishes in TED. */
const ofCountries: Readonly<Record<string, string>> = {
  AUT: 'Europe/Vienna',
  BEL: 'Europe/Brussels',
  BGR: 'Europe/Sofia',
  CHE: 'Europe/Zurich',
  CYP: 'Asia/Nicosia',
  CZE: 'Europe/Prague',
  DEU: 'Europe/Berlin',
  DNK: 'Europe/Copenhagen',
  ESP: 'Europe/Madrid',
  EST: 'Europe/Tallinn',
  FIN: 'Europe/Helsinki',
  FRA: 'Europe/Paris',
  GBR: 'Europe/London',
  GRC: 'Europe/Athens',
  HRV: 'Europe/Zagreb',
  HUN: 'Europe/Budapest',
  IRL: 'Europe/Dublin',
  ISL: 'Atlantic/Reykjavik',
  ITA: 'Europe/Rome',
  LIE: 'Europe/Vaduz',
  LTU: 'Europe/Vilnius',
  LUX: 'Europe/Luxembourg',
  LVA: 'Europe/Riga',
  MLT: 'Europe/Malta',
  NLD: 'Europe/Amsterdam',
  NOR: 'Europe/Oslo',
  POL: 'Europe/Warsaw',
  PRT: 'Europe/Lisbon',
  ROU: 'Europe/Bucharest',
  SVK: 'Europe/Bratislava',
  SVN: 'Europe/Ljubljana',
  SWE: 'Europe/Stockholm',
};

export const PARIS = 'Europe/Paris';

/** Where a buyer is, as far as a notice tells. */
export interface BuyerPlace {
  /** ISO 3166, three letters; France where it is not said. */
  readonly country?: string;
  /** Postcode or number of a département. */
  readonly postcode?: string;
}

/** The zone of the clock on the buyer's wall. */
export function zoneOf({ country = 'FRA', postcode = '' }: BuyerPlace): string {
  const far = country === 'FRA' ? overseas[postcode.trim().slice(0, 3)] : undefined;
  return far ?? ofCountries[country] ?? PARIS;
}

/** The offset of a zone's clocks when they show this, as `+01:00`. */
export function offsetAt(wallClock: string, zone: string): string {
  const asUniversal = Date.parse(`${wallClock}:00Z`);
  const guess = minutesAt(asUniversal, zone);
  const minutes = minutesAt(asUniversal - guess * 60_000, zone);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Minutes that the zone's clocks are ahead of universal time at a moment. */
function minutesAt(moment: number, zone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}
