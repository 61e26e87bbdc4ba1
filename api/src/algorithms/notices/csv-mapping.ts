import { noticeColumns, type NoticeColumnCode } from '@maillage/graph-schema/vocabulary';
import { foldTitle } from '../cells/titles';

/** Which column of a spreadsheet is what, and what is the same in every row. */
export interface CsvMapping {
  /** Title of the column, by what it is. */
  readonly columns: Readonly<Partial<Record<NoticeColumnCode, string>>>;
  /** Values for what has no column. */
  readonly fixed: Readonly<Partial<Record<NoticeColumnCode, string>>>;
}

/** Words of column titles, without accents, the most telling first. */
const words: Readonly<Record<NoticeColumnCode, readonly RegExp[]>> = {
  title: [/^(?:objet|intitule|titre|title|subject)\b(?!.*\blots?\b)/, /\bobjet\b/],
  buyer: [
    /^(?:nom ?)?(?:de l'?)?acheteur\b(?!.*siret)/,
    /nomacheteur|pouvoir adjudicateur|organisme|buyer/,
    /collectivite|maitre d'ouvrage/,
  ],
  number: [/^(?:n°|(?:numero|num|no|reference|ref|idweb|id)\b)(?!.*\blots?\b)/, /reference|identifiant/],
  buyerSiret: [/siret.*acheteur|acheteur.*(?:siret|id)\b|acheteur[._]id/, /^siret$/],
  nature: [/^(?:nature|public ?\/? ?prive)/],
  published: [/publi|parution|dateparution|mise en ligne/],
  deadline: [/limite|deadline|echeance|remise|date ?de ?reponse|datelimitereponse|cloture/],
  hour: [/^heure|hour/],
  cpv: [/cpv(?!.*\blots?\b)/],
  value: [/(?:valeur|montant|estimation|budget)(?!.*\blots?\b)(?!.*(?:attribue|notifie|marche))/],
  months: [/duree|mois|duration/],
  procedure: [/procedure/],
  contract: [/type ?de ?(?:marche|contrat)|nature ?du ?marche|type_marche|categorie/],
  place: [/lieu|place|commune|ville/],
  departement: [/departement|^dep(?:t)?$/],
  url: [/url|lien|adresse web|link/],
  summary: [/description|resume|commentaire|detail/],
  lotNumber: [/^(?:numero|num|n°|no)?\s*(?:du|de)?\s*lots?$|lot.*(?:numero|num|n°)|(?:numero|num|n°).*\blot/],
  lotTitle: [
    /(?:intitule|objet|titre|libelle|nom|description).*\blot|\blot.*(?:intitule|objet|titre|libelle)/,
  ],
  lotCpv: [/cpv.*\blot|\blot.*cpv/],
  lotValue: [/(?:valeur|montant|estimation).*\blot|\blot.*(?:valeur|montant|estimation)/],
  reservation: [/reserv/],
  notified: [/notif|attribution.*date|date.*attribution/],
  amount: [/montant.*(?:attribue|notifie|marche)|(?:attribue|notifie).*montant/],
  winner: [/^(?:nom ?)?(?:du )?(?:titulaire|attributaire)\b(?!.*siret)|winner/],
  winnerSiret: [/siret.*(?:titulaire|attributaire)|(?:titulaire|attributaire).*siret/],
};

/** Proposes what the columns are, from their titles; each column is one thing at most. */
export function suggestMapping(header: readonly string[]): CsvMapping {
  const columns: Partial<Record<NoticeColumnCode, string>> = {};
  const names = header.map((title) => ({ title, folded: foldTitle(title) }));
  const taken = new Set<string>();
  // The most particular first: « montant du lot » is no value of the call.
  const order = [...noticeColumns].map((one) => one.code).sort((a, b) => rank(a) - rank(b));
  for (const depth of [0, 1, 2])
    for (const code of order) {
      const pattern = words[code][depth];
      const found =
        pattern &&
        !columns[code] &&
        names.find(({ title, folded }) => !taken.has(title) && pattern.test(folded));
      if (!found) continue;
      columns[code] = found.title;
      taken.add(found.title);
    }
  return { columns, fixed: {} };
}

function rank(code: NoticeColumnCode): number {
  if (/^lot|Siret$/.test(code)) return 0;
  return /^(?:amount|notified|winner|reservation|hour)$/.test(code) ? 1 : 2;
}

/** What must still be said before a row can be a call: codes of required columns that nothing gives. */
export function missingColumns({ columns, fixed }: CsvMapping): NoticeColumnCode[] {
  return noticeColumns
    .filter((one) => 'required' in one && !columns[one.code] && !fixed[one.code]?.trim())
    .map((one) => one.code);
}
