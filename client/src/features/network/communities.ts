import type { Term } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { gatheringTexts } from './gathering-texts';
import type { NetworkCommunitiesQuery } from './measured.generated';

type Told = NetworkCommunitiesQuery['networkCommunities'];

/** The groups of the drawing: each goes by the slug of who has most partners in it. */
export interface Gathered {
  /** For each actor that is in one, which. */
  readonly of: ReadonlyMap<string, string>;
  /** Their names, the largest first. */
  readonly terms: readonly Term[];
  readonly stability: number | null;
  readonly tooMany: boolean;
}

export const nothingGathered: Gathered = { of: new Map(), terms: [], stability: null, tooMany: false };

export function gather({ communities, stability, tooMany }: Told): Gathered {
  const of = new Map<string, string>();
  const terms = communities.flatMap(({ actors }): Term[] => {
    const [first] = actors;
    if (!first) return [];
    for (const { id } of actors) of.set(id, first.slug);
    const said = (say: (language: Language) => string) => ({ fr: say('fr'), en: say('en') });
    return [
      {
        code: first.slug,
        label: said((language) => gatheringTexts[language].around(first.name)),
        definition: said((language) => gatheringTexts[language].groupOf(actors.length)),
      },
    ];
  });
  return { of, terms, stability, tooMany };
}
