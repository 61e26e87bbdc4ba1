import {
  bidForms,
  buyerLevels,
  contractKinds,
  groupRules,
  procedures,
  reservations,
  tenderNatures,
  tenderOrigins,
} from '@maillage/graph-schema/vocabulary';
import { formatMoment } from '../../lib/format';
import { cpvText } from '../../lib/cpv';
import { field, type Field } from './field-words';
import * as formats from './value-formats';
import type { Format } from './value-formats';

const moment: Format = (value, _names, language) => formatMoment(String(value), language);
const cpv: Format = (value, _names, language) => cpvText(String(value), language);

/** The fields that only calls for tenders have. */
export const tenderFields: Readonly<Record<string, Field>> = {
  origin: field('Provenance', 'Where from', formats.term(tenderOrigins)),
  sourceId: field('Numéro d’avis', 'Number of the notice', formats.plain),
  nature: field('Nature', 'Nature', formats.term(tenderNatures)),
  buyer: field('Acheteur sur la carte', 'Buyer on the map', formats.thing),
  buyerName: field('Acheteur', 'Buyer', formats.text),
  buyerSiret: field('SIRET de l’acheteur', 'Buyer’s SIRET', formats.plain),
  buyerLevel: field('Acheteur public', 'Public buyer', formats.term(buyerLevels)),
  contract: field('Type de marché', 'Type of contract', formats.term(contractKinds)),
  procedure: field('Procédure', 'Procedure', formats.term(procedures)),
  socialServices: field('Services sociaux', 'Social services', formats.yesNo),
  publishedOn: field('Publiée le', 'Published on', formats.day),
  deadline: field('Date limite', 'Deadline', moment),
  timeZone: field('Fuseau', 'Time zone', formats.plain),
  cpv: field('Code CPV', 'CPV code', cpv),
  months: field('Durée en mois', 'Duration in months', formats.number),
  url: field('Adresse', 'Address', formats.plain),
  social: field('Considérations sociales', 'Social considerations', formats.text),
  environmental: field('Considérations environnementales', 'Environmental considerations', formats.text),
  aloneAndInGroup: field('Seul et en groupement', 'Alone and in a group', formats.term(groupRules)),
  severalGroups: field('Plusieurs groupements', 'Several groups', formats.term(groupRules)),
  mostLotsBid: field('Lots demandés au plus', 'Most lots bid for', formats.number),
  mostLotsWon: field('Lots obtenus au plus', 'Most lots won', formats.number),
  lots: field('Lots', 'Lots', formats.plain),
  number: field('Numéro', 'Number', formats.plain),
  needs: field('Besoins', 'Needs', formats.text),
  label: field('Besoin', 'Need', formats.text),
  tags: field('Mots-clés', 'Tags', formats.text),
  reservation: field('Réservé à', 'Reserved to', formats.term(reservations)),
  form: field('Forme imposée', 'Imposed form', formats.term(bidForms)),
  criteria: field('Critères', 'Criteria', formats.text),
  weight: field('Poids', 'Weight', formats.percent),
  leastTurnover: field('Chiffre d’affaires minimum', 'Least turnover', formats.number),
  award: field('Attribution', 'Award', formats.plain),
  notifiedOn: field('Notifié le', 'Notified on', formats.day),
  amount: field('Montant', 'Amount', formats.number),
  offers: field('Offres reçues', 'Offers received', formats.number),
  winners: field('Titulaires', 'Holders', formats.text),
  siret: field('SIRET', 'SIRET', formats.plain),
};
