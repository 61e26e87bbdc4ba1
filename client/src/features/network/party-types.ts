import { actorTypes, thingKinds, type Term } from '@maillage/graph-schema/vocabulary';
import { partyTypes } from './view-address';

type PartyType = (typeof partyTypes)[number];

/** What a party can be, as terms: types of actor, then what is no actor. */
export const typeTerms: readonly (Term & { readonly code: PartyType })[] = partyTypes.map((code) => {
  const { label, definition } = [...actorTypes, ...thingKinds].find((term) => term.code === code) ?? {
    label: { fr: code, en: code },
    definition: { fr: code, en: code },
  };
  return { code, label, definition };
});
