import type { LinkedKind } from './namespaces';

/**
 * Fields that a standard has a word for. A field is found by its kind and path, by its last two names, or by its name
 * alone; every other field has a word of our own, which bears its name. Within one kind no word stands for two names of
 * fields, its own or those of another kind: a program that reads a file by its words would give it the other name.
 */
const ofKinds: Partial<Record<LinkedKind, Readonly<Record<string, string>>>> = {
  sources: {
    kind: 'maillage:sourceKind',
    title: 'dc:title',
    author: 'dc:creator',
    publisher: 'dc:publisher',
    date: 'dc:date',
    language: 'schema:inLanguage',
  },
  territories: { within: 'schema:containedInPlace' },
  actors: {
    type: 'org:classification',
    longName: 'schema:legalName',
    territory: 'schema:location',
  },
  poles: { longName: 'schema:alternateName', territory: 'schema:location' },
  places: { within: 'schema:containedInPlace' },
  bodies: { kind: 'org:classification', of: 'org:unitOf' },
  events: { place: 'schema:location', organisers: 'schema:organizer' },
  tenders: { url: 'schema:url' },
  offers: { of: 'schema:offeredBy' },
  rosters: { entries: 'schema:itemListElement', 'entries.who': 'schema:item' },
  statements: {
    about: 'schema:observationAbout',
    property: 'schema:measuredProperty',
    value: 'schema:value',
  },
};

const everywhere: Readonly<Record<string, string>> = {
  name: 'schema:name',
  summary: 'schema:description',
  evidence: 'prov:wasDerivedFrom',
  'evidence.source': 'prov:wasQuotedFrom',
  'evidence.quote': 'prov:value',
  identifiers: 'schema:identifier',
  'identifiers.scheme': 'schema:propertyID',
  'identifiers.value': 'schema:value',
};

/** The word for a field of a record, by its path. */
export function wordOf(kind: LinkedKind, path: readonly string[]): string {
  const field = path.at(-1) ?? '';
  return (
    ofKinds[kind]?.[path.join('.')] ??
    everywhere[path.slice(-2).join('.')] ??
    everywhere[field] ??
    `maillage:${field}`
  );
}
