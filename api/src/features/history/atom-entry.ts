import {
  changeActions,
  changeAuthors,
  properties,
  recordKindTerms,
  thingKinds,
  type Bilingual,
} from '@maillage/graph-schema/vocabulary';
import type { AtomEntry } from './atom';
import type { Change } from './change.model';

/** A change as a line of news, in French; `site` is the address of the product. */
export function atomEntry(change: Change, site: string): AtomEntry {
  const kind = label(recordKindTerms, change.kind.toUpperCase());
  const action = label(changeActions, change.action);
  const property = change.property ? ` (${label(properties, change.property)})` : '';
  const who = label(changeAuthors, change.who.author);
  const path = thingKinds.find(({ code }) => code === change.thing?.kind)?.path;
  return {
    id: `urn:uuid:${change.id}`,
    title: `${action}\u00a0: ${kind.toLowerCase()} «\u00a0${change.name}\u00a0»${property}`,
    updated: change.at,
    author: who,
    summary: [`${action}, ${who}.`, change.why ?? ''].filter(Boolean).join(' '),
    link: change.thing && path ? `${site}/${path}/${change.thing.slug}` : null,
  };
}

function label(terms: readonly { code: string; label: Bilingual }[], code: string): string {
  return terms.find((term) => term.code === code)?.label.fr ?? code;
}
