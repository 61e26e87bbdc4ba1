import type { RecordKind } from '../records';

/**
 * The version of the context. A file says it, and is read by it for ever: a change to what a name means, or to where a
 * field stands, is another version beside this one.
 */
export const CONTEXT_VERSION = 1;

/**
 * The namespace of what the standards have no word for. A URN made of a UUID needs no domain that somebody has to keep,
 * and is the same wherever Maillage runs: two poles' files use the same words.
 */
const OWN = 'urn:uuid:a4dffb4f-1cd8-41b1-af7d-a2252ec5e5a8#';

/** Datatype of dates that are of about a time, or open at an end (Library of Congress). */
export const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** Namespaces by the prefixes that files use. */
export const prefixes = {
  maillage: OWN,
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'http://schema.org/',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The class of each kind of record that is taken away; what structures keep to themselves has none. */
export const classes = {
  sources: 'Source',
  territories: 'Territory',
  actors: 'Actor',
  poles: 'Pole',
  places: 'Place',
  bodies: 'Body',
  people: 'Person',
  events: 'Event',
  recognitions: 'Recognition',
  tenders: 'Tender',
  competences: 'Competence',
  ties: 'Tie',
  needs: 'Need',
  offers: 'Offer',
  rosters: 'Roster',
  statements: 'Statement',
} as const satisfies Partial<Record<RecordKind, string>>;

export type LinkedKind = keyof typeof classes;

export const linkedKinds = Object.keys(classes) as LinkedKind[];

export function isLinkedKind(kind: RecordKind): kind is LinkedKind {
  return kind in classes;
}
