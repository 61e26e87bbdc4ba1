import type { Bilingual } from './term';

interface NoticeColumn {
  readonly code: string;
  readonly label: Bilingual;
  /** Without which no row is a call for tenders. */
  readonly required?: true;
}

/** What a column of a spreadsheet of calls for tenders can be. */
export const noticeColumns = [
  { code: 'title', label: { fr: 'Objet', en: 'Subject' }, required: true },
  { code: 'buyer', label: { fr: 'Acheteur', en: 'Buyer' }, required: true },
  { code: 'number', label: { fr: 'Numéro ou référence', en: 'Number or reference' } },
  { code: 'buyerSiret', label: { fr: 'SIRET de l’acheteur', en: 'SIRET of the buyer' } },
  { code: 'nature', label: { fr: 'Publique ou privée', en: 'Public or private' } },
  { code: 'published', label: { fr: 'Date de publication', en: 'Date of publication' } },
  { code: 'deadline', label: { fr: 'Date limite de réponse', en: 'Deadline' } },
  { code: 'hour', label: { fr: 'Heure limite, si à part', en: 'Hour of the deadline, if apart' } },
  { code: 'cpv', label: { fr: 'Codes CPV', en: 'CPV codes' } },
  { code: 'value', label: { fr: 'Valeur estimée HT', en: 'Estimated value before tax' } },
  { code: 'months', label: { fr: 'Durée', en: 'Duration' } },
  { code: 'procedure', label: { fr: 'Procédure', en: 'Procedure' } },
  { code: 'contract', label: { fr: 'Services, fournitures, travaux', en: 'Services, supplies, works' } },
  { code: 'place', label: { fr: 'Lieu d’exécution', en: 'Place of performance' } },
  { code: 'departement', label: { fr: 'Département', en: 'Département' } },
  { code: 'url', label: { fr: 'Adresse web', en: 'Web address' } },
  { code: 'summary', label: { fr: 'Description', en: 'Description' } },
  { code: 'lotNumber', label: { fr: 'Numéro du lot', en: 'Number of the lot' } },
  { code: 'lotTitle', label: { fr: 'Intitulé du lot', en: 'Title of the lot' } },
  { code: 'lotCpv', label: { fr: 'CPV du lot', en: 'CPV of the lot' } },
  { code: 'lotValue', label: { fr: 'Valeur du lot HT', en: 'Value of the lot before tax' } },
  { code: 'reservation', label: { fr: 'Réservé à', en: 'Reserved to' } },
  { code: 'notified', label: { fr: 'Date de notification', en: 'Date of notification' } },
  { code: 'amount', label: { fr: 'Montant attribué HT', en: 'Amount awarded before tax' } },
  { code: 'winner', label: { fr: 'Titulaire', en: 'Winner' } },
  { code: 'winnerSiret', label: { fr: 'SIRET du titulaire', en: 'SIRET of the winner' } },
] as const satisfies readonly NoticeColumn[];

export type NoticeColumnCode = (typeof noticeColumns)[number]['code'];
