import { counted, de, defineTexts } from '../../../lib/i18n';

/** What stands in the files that are taken away. */
export const texts = defineTexts({
  fr: {
    title: (focus: string): string => (focus ? `Réseau autour ${de(focus)}` : 'Réseau'),
    knownOn: (day: string) => `tel qu’on le savait le ${day}`,
    faded: 'Estompé : hors du choix du moment, sans nom.',
    lighter: 'Plus clair : incertain à cette date.',
    sources: (list: string) => `Sources : ${list}.`,
    alsoDeclared: (n: number) =>
      `${counted('fr', n, 'lien', 'liens')} sans document cité : ${n < 2 ? 'déclaré' : 'déclarés'} par les acteurs.`,
    sourcesUnread: 'Les documents qui disent ces liens n’ont pas pu être lus : voir l’adresse.',
    others: (n: number) => `et ${counted('fr', n, 'autre', 'autres')}`,
    invented: (nodes: number, ties: number) =>
      `Inventé pour la démonstration, en pointillé : ${counted('fr', nodes, 'nœud', 'nœuds')}, ${counted('fr', ties, 'lien', 'liens')}.`,
    made: (day: string, address: string) => `Fait le ${day} avec Maillage : ${address}`,
    colours: 'Couleur : fonction',
    shapes: 'Forme : type',
    lines: 'Trait : qui le dit',
    kinds: 'Natures de lien',
    none: 'Sans fonction dite',
    cooperationNode: 'Coopération à plusieurs',
    inventedMark: 'Contour pointillé : inventé',
    cooperation: 'coopération à plusieurs',
  },
  en: {
    title: (focus: string): string => (focus ? `Network around ${focus}` : 'Network'),
    knownOn: (day: string) => `as known on ${day}`,
    faded: 'Faded: not in the present choice, without a name.',
    lighter: 'Lighter: not certain at that date.',
    sources: (list: string) => `Sources: ${list}.`,
    alsoDeclared: (n: number) =>
      `${counted('en', n, 'tie', 'ties')} without a document: declared by the actors.`,
    sourcesUnread: 'The documents that say these ties could not be read: see the address.',
    others: (n: number) => `and ${counted('en', n, 'other', 'others')}`,
    invented: (nodes: number, ties: number) =>
      `Invented for demonstration, with a broken outline: ${counted('en', nodes, 'node', 'nodes')}, ${counted('en', ties, 'tie', 'ties')}.`,
    made: (day: string, address: string) => `Made on ${day} with Maillage: ${address}`,
    colours: 'Colour: function',
    shapes: 'Shape: type',
    lines: 'Line: who says so',
    kinds: 'Kinds of tie',
    none: 'No function stated',
    cooperationNode: 'Cooperation of several',
    inventedMark: 'Broken outline: invented',
    cooperation: 'cooperation of several',
  },
});
