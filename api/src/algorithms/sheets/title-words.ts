import type { SheetColumnCode, SheetKindCode } from '@maillage/graph-schema/vocabulary';

/** Titles of columns, folded, the most telling first; in this order they are looked for. */
export type TitleWords = readonly (readonly [SheetColumnCode, readonly RegExp[]])[];

const who =
  '(?:structure|organisme|organisation|organization|acteur|actor|entite|entreprise|association|adherente?|membre|member|partenaire|partner|etablissement|company|noeud|node)';

/** No title: what follows it is looked for later. */
const never = /(?!)/;

const actorTitles: TitleWords = [
  ['siret', [/^(?:n |no |num |numero )?(?:de )?siret$/, /\bsiret\b/]],
  ['siren', [/\bsiren\b/]],
  ['rna', [/\brna\b/]],
  [
    'name',
    [
      new RegExp(
        `^(?:nom|name|label|nom d usage|nom usuel|nom court)$|^(?:nom|name) (?:de |du |d |of )*(?:la |l |votre |the )?${who}$`,
      ),
      new RegExp(`^${who}$`),
      /^(?:raison sociale|denomination(?: sociale| usuelle)?|nom (?:ou )?raison sociale|company name|organi[sz]ation name)$/,
      new RegExp(`^${who}s$|^(?:intitule|titre|title|designation)$`),
      /^nom\b(?!.*(?:famille|commune|ville|complet|long|projet|port|rue|voie|adresse))|raison sociale/,
    ],
  ],
  [
    'longName',
    [
      /^(?:nom (?:complet|long|developpe|entier|officiel|legal)|(?:full|legal|official|long) name)$/,
      ...[never, never, never],
      // Once another column is the name.
      /^(?:raison sociale|denomination(?: sociale)?)$/,
    ],
  ],
  [
    'spellings',
    [
      /^(?:sigles?|acronymes?|acronyms?|abreviations?|autres? noms?|alias|aliases|nom commercial|enseigne|other names?|short name|aka|spellings)\b/,
    ],
  ],
  [
    'member',
    [
      /^(?:adherente?|membre|member)(?: (?:du pole|de l association|of the cluster))?(?: (?:depuis|since|oui).*)?$|\badhesion\b|membership|^a jour de cotisation/,
    ],
  ],
  [
    'type',
    [
      new RegExp(
        `^(?:nature|type|categorie|kind|category|element type)(?: (?:de |du |d |of )*(?:la |l )?${who})?$`,
      ),
      /^(?:statut|forme|nature|categorie) (?:juridique|legale?)$|^legal (?:form|status)$|^(?:statut|forme)$/,
    ],
  ],
  ['cooperativeStatus', [/statut cooperatif|co ?operative status/]],
  ['approvals', [/\bagrements?\b|^approvals?$|conventionnement/]],
  ['ess', [/^(?:de l |structure |membre de l |dans l )?ess$|economie sociale|social economy|^sse$/]],
  [
    'functions',
    [
      /^fonctions$|(?:fonctions?|competences?|roles?) (?:dans|au sein|in) .*(?:pole|cluster)|^functions?$/,
      /^fonction$/,
    ],
  ],
  [
    'territory',
    [
      /\binsee\b|^code (?:commune|officiel)|^code geographique|^territory code$/,
      /^(?:nom (?:de )?(?:la )?)?commune\b|^(?:ville|territoire|municipality|town|city|territory|localite|lib(?:elle)? com(?:mune)?|implantation)\b/,
      /^(?:epci|intercommunalite|departement|region)$/,
    ],
  ],
  [
    'since',
    [
      /^(?:annee|date|an)(?: (?:de |d |of )?(?:creation|fondation|immatriculation|founded|foundation))$|^(?:creation|creee? en|fondee? en|fondation|founded|foundation|created|year founded|date created|inception)\b/,
    ],
  ],
  [
    'until',
    [
      /fin d activite|date (?:de |d )?(?:fin|fermeture|dissolution|cessation)|^(?:ended|closed|dissolution|fermeture|cessation)\b/,
    ],
  ],
  ['summary', [/^(?:presentation|description|resume|summary|descriptif|a propos|about|en bref)\b/]],
];

const tieTitles: TitleWords = [
  [
    'lead',
    [
      /\bmandataire\b|chefs? de file|cheffe de file|coordinat|\bport(?:eur|euse|age)\b|\bpilote\b|^lead\b|\bleader\b|animat(?:eur|rice)|^initiat/,
      /^(?:financeur|financeuse|fournisseur|prestataire|provider|funder|supplier)s?$/,
    ],
  ],
  [
    'participants',
    [
      new RegExp(`^${who}s?(?: (?:[a-h]|[1-9]\\d?))$`),
      /^(?:de|vers|from|to|source|target|cible|origine|destination|entre|et|avec|with|between|a)$/,
      new RegExp(
        `^(?:noms? (?:de |du |des |d )+(?:la |l )?)?(?:participante?s?|partenaires?|membres?|parties? prenantes?|qui|qui y prend part|participants?|partners?|members?|who|who takes part|${who}s?)(?: (?:impliques?|concernee?s?|associee?s?|engagee?s?|du projet|involved))?$`,
      ),
      /^(?:client|cliente|beneficiaire|beneficiary|customer)s?$/,
    ],
  ],
  [
    'kind',
    [
      /^(?:kind|nature|sorte|type|categorie|category)(?: (?:de |du |d |des |of )+(?:la |l )?(?:cooperations?|liens?|relations?|partenariats?|collaborations?|projets?|projects?|actions?|tie|ties|link|relationship|connexions?))$|^connection type$|^sorte de lien$/,
      /^(?:kind|nature|sorte|type|categorie|category)$|^(?:relation|relationship|cooperation|link|collaboration|interaction)$/,
    ],
  ],
  ['status', [/^(?:statut|avancement|etat|status|stade|state|progress)\b/]],
  [
    'since',
    [
      /^(?:depuis|debut|date de debut|since|start|start date|begin|beginning)\b/,
      /^(?:date|annee|year|signature|date de signature)$/,
    ],
  ],
  ['until', [/^(?:fin|jusqu a|date de fin|until|end|end date|terme|echeance)\b/]],
  [
    'summary',
    [
      /^(?:description|resume|summary|descriptif|details?|precisions?)\b/,
      /^(?:commentaires?|notes?|remarques?|comments?)$/,
    ],
  ],
  [
    'name',
    [
      /^(?:intitule|titre|nom|title|name|projet|project|libelle)(?: (?:de |du |d |of )*(?:la |l )?(?:projet|lien|cooperation|action|tie|project))?$/,
      /^(?:lien|tie|action|objet|label|cooperation)$/,
    ],
  ],
];

const figureTitles: TitleWords = [
  [
    'property',
    [
      /^(?:indicateurs?|indicators?|quoi|what|quoi indicateur|what indicator|propriete|property)\b/,
      /^(?:mesure|donnee|variable|rubrique|metric|measure)$/,
    ],
  ],
  [
    'value',
    [
      /^(?:valeurs?|values?|valeur ou texte|value or text)\b/,
      /^(?:nombre|montant|chiffre|resultat|reponse|texte|number|amount|text|figure)$/,
    ],
  ],
  ['unit', [/^(?:unites?|units?)\b/]],
  ['period', [/^(?:periode|period|exercice|annee|year)\b/, /^date$/]],
  ['modality', [/^(?:constate|modalite|sens|reported|modality)\b/]],
  ['qualifier', [/^(?:exact|exactement|exactly|precision|qualifi)/]],
  ['scope', [/^(?:perimetre|scope|champ)\b/]],
  ['note', [/^(?:remarques?|notes?|commentaires?|comments?)$/]],
  [
    'about',
    [
      new RegExp(
        `^(?:qui|de qui|who|of whom|about|a propos de)$|^(?:noms? (?:de |du |d )+(?:la |l )?)?${who}$`,
      ),
      /^(?:nom|name|raison sociale|denomination)$/,
    ],
  ],
];

export const titleWords: Readonly<Record<SheetKindCode, TitleWords>> = {
  ACTORS: actorTitles,
  TIES: tieTitles,
  FIGURES: figureTitles,
};

/** Titles that say that rows are ties, and those of one of two sides. */
export const ofTies: readonly RegExp[] = [/^(?:lien|tie)s?$/, tieTitles[2]?.[1][0] ?? never];
export const ofSides: readonly RegExp[] = tieTitles[1]?.[1].slice(0, 2) ?? [];

/** What the name of a sheet says that it holds. */
export const sheetNames: readonly (readonly [RegExp, SheetKindCode])[] = [
  [/chiffres?|indicateurs?|constats?|figures?|indicators?|donnees chiffrees/, 'FIGURES'],
  [
    /\bliens?\b|cooperations?|relations?|partenariats?|collaborations?|projets?|\bties?\b|\blinks?\b|\bedges?\b|aretes?|connections?/,
    'TIES',
  ],
  [
    /acteurs?|structures?|adherents?|membres?|annuaire|organi[sz]ations?|organismes?|actors?|members?|\bnodes?\b|noeuds?|elements?|directory|partenaires?/,
    'ACTORS',
  ],
];
