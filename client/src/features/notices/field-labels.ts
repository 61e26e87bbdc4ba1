import type { Language } from '../../lib/i18n';

/** What the fields of a call are called, where a change or a problem names one. */
const labels: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  name: ['Objet', 'Subject'],
  title: ['Objet', 'Subject'],
  lot: ['Intitulé du lot', 'Title of the lot'],
  number: ['Numéro', 'Number'],
  summary: ['Description', 'Description'],
  nature: ['Publique ou privée', 'Public or private'],
  buyer: ['Acheteur', 'Buyer'],
  buyerName: ['Acheteur', 'Buyer'],
  buyerSiret: ['SIRET de l’acheteur', 'SIRET of the buyer'],
  buyerLevel: ['Niveau de l’acheteur', 'Level of the buyer'],
  contract: ['Type de marché', 'Kind of contract'],
  procedure: ['Procédure', 'Procedure'],
  socialServices: ['Services sociaux', 'Social services'],
  publishedOn: ['Publication', 'Publication'],
  published: ['Publication', 'Publication'],
  deadline: ['Date limite de réponse', 'Deadline'],
  timeZone: ['Fuseau horaire', 'Time zone'],
  territory: ['Territoire', 'Territory'],
  place: ['Lieu d’exécution', 'Place of performance'],
  cpv: ['Codes CPV', 'CPV codes'],
  value: ['Valeur estimée HT (€)', 'Estimated value before tax (€)'],
  months: ['Durée (mois)', 'Duration (months)'],
  url: ['Adresse web', 'Web address'],
  social: ['Considérations sociales', 'Social considerations'],
  environmental: ['Considérations environnementales', 'Environmental considerations'],
  aloneAndInGroup: ['Seul et en groupement', 'Alone and in a group'],
  severalGroups: ['Dans plusieurs groupements', 'In several groups'],
  mostLotsBid: ['Lots par candidat', 'Lots per bidder'],
  mostLotsWon: ['Lots gagnés par candidat', 'Lots won per bidder'],
  reservation: ['Réservé à', 'Reserved to'],
  form: ['Forme du groupement', 'Form of the group'],
  criteria: ['Critères', 'Criteria'],
  leastTurnover: ['Chiffre d’affaires minimal', 'Least turnover'],
  needs: ['Besoins', 'Needs'],
  notifiedOn: ['Notification', 'Notification'],
  notified: ['Notification', 'Notification'],
  amount: ['Montant attribué HT (€)', 'Amount awarded before tax (€)'],
  offers: ['Offres reçues', 'Offers received'],
  winners: ['Titulaires', 'Winners'],
  winner: ['Titulaire', 'Winner'],
  donnees: ['données', 'data'],
};

/** `deadline`, `lots.2.title`, `award.amount` in words; another field as it is written. */
export function fieldLabel(path: string, language: Language): string {
  const [first = '', ...rest] = path.split('.');
  const column = language === 'fr' ? 0 : 1;
  const word = (name: string): string => labels[name]?.[column] ?? name;
  if (first === 'award' && rest.length > 0) return word(rest.join('.'));
  if (first !== 'lots' || rest.length === 0) return word(first);
  // A lot that comes or goes has no field; numbers can have points in them.
  const [number, name] = rest.length > 1 ? [rest.slice(0, -1).join('.'), rest.at(-1)] : [rest[0], undefined];
  const of = name === 'title' ? titleOfLot[column] : name && word(name).toLowerCase();
  return `Lot ${number}${of ? `${language === 'fr' ? '\u00a0: ' : ': '}${of}` : ''}`;
}

const titleOfLot = ['intitulé', 'title'] as const;
