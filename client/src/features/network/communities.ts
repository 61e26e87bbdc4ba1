import type { Term } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { gatheringTexts } from './gathering-texts';
import type { NetworkCommunitiesQuery } from './measured.generated';

type Told = NetworkCommunitiesQuery['networkCommunities'];

/** The groups of the drawing: each goes by the slug of who has most partners in it. */
export interface Gathered {
  /** For each actor that is in one, which. */
  readonly of: ReadonlyMap<string, string>;
  /** The same by slugs, as addresses have them. */
  readonly ofSlug: ReadonlyMap<string, string>;
  /** Their names, the largest first. */
  readonly terms: readonly Term[];
  readonly stability: number | null;
  readonly tooMany: boolean;
}

export const nothingGathered: Gathered = {
  of: new Map(),
  ofSlug: new Map(),
  terms: [],
  stability: null,
  tooMany: false,
};

/**
 * The groups that actors named by an address are in. An address is kept, and a group goes by another of its actors once
 * that one has more partners: whom it named then leads to it all the same. Who is in no group names none.
 */
export function groupsOf(slugs: readonly string[], { ofSlug }: Pick<Gathered, 'ofSlug'>): readonly string[] {
  return [...new Set(slugs.flatMap((slug) => ofSlug.get(slug) ?? []))];
}

export function gather({ communities, stability, tooMany }: Told): Gathered {
  const of = new Map<string, string>();
  const ofSlug = new Map<string, string>();
  const terms = communities.flatMap(({ actors }): Term[] => {
    const [first] = actors;
    if (!first) return [];
    for (const { id, slug } of actors) {
      of.set(id, first.slug);
      ofSlug.set(slug, first.slug);
    }
    const said = (say: (language: Language) => string) => ({ fr: say('fr'), en: say('en') });
    return [
      {
        code: first.slug,
        label: said((language) => gatheringTexts[language].around(first.name)),
        definition: said((language) => gatheringTexts[language].groupOf(actors.length)),
      },
    ];
  });
  return { of, ofSlug, terms, stability, tooMany };
}
