import { foldText } from '../search-keys';

/** Words that say nothing of what is wanted: two of these in common are no match. */
const empty: ReadonlySet<string> = new Set(
  (
    'avec sans pour dans chez vers sous entre notre nos votre vos leur leurs cette ces son ses mon mes une des les ' +
    'aux par sur est sont qui que quoi dont plus moins tres tout toute tous toutes autre autres ' +
    'besoin besoins offre offres cherche cherchons propose proposons recherche partager partage trouver avoir faire ' +
    'aide petit petite grand grande libre libres disponible ' +
    'jour jours semaine semaines mois annee annees heure heures matin soir weekend an ans fois ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'deux trois quatre cinq six sept huit neuf dix vingt trente quarante cinquante cent mille ' +
    'personne personnes place places ' +
    'with without for from our your their this that some any need needs offer offers looking share available ' +
    'day days week weeks month months year years hour hours people person two three four five ten the and'
  ).split(' '),
);

/** Shorter words are articles and the like. */
const SHORTEST = 4;

/**
 * Words of a title or a tag that can say what it is about, by what they are compared by: folded, without the mark of
 * the plural. A crude stem on purpose: what two people typed in one line is compared, and the words in common are
 * shown as they were typed.
 */
export function tellingWords(texts: readonly string[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u))) {
    const folded = foldText(word);
    if (folded.length < SHORTEST || empty.has(folded) || /^\d+$/.test(folded)) continue;
    const stem = folded.replace(/(?<=.{3})[sx]$/, '');
    if (!words.has(stem)) words.set(stem, word.toLowerCase());
  }
  return words;
}

/** The telling words that both have, in the order and as typed by the first. */
export function sharedWords(
  some: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): string[] {
  return [...some].flatMap(([stem, word]) => (others.has(stem) ? [word] : []));
}
