import { noticeProblem as problem, type NoticeProblemTerm } from './notice-problem';

/** What to look at in an awarded contract. */
export const noticeProblemsOfAwards = [
  problem(
    'AMOUNT_IMPOSSIBLE',
    'CHECK',
    'Montant impossible, laissé de côté : {value} €.',
    'Impossible amount, left out: {value} €.',
  ),
  problem(
    'AMOUNT_ZERO',
    'NOTE',
    'Montant de 0 €, sans doute un marché à prix unitaires : montant inconnu.',
    'An amount of 0 €, most likely unit prices: amount unknown.',
  ),
  problem(
    'DATES_DISAGREE',
    'CHECK',
    'Publié le {published}, avant sa notification du {notified} : date de publication laissée de côté.',
    'Published on {published}, before its notification of {notified}: date of publication left out.',
  ),
  problem(
    'NO_NOTIFICATION',
    'CHECK',
    'Sans date de notification : sa fin ne peut pas être calculée.',
    'No date of notification: its end cannot be told.',
  ),
  problem('NO_HOLDER', 'CHECK', 'Sans titulaire lisible.', 'No readable contractor.'),
  problem('HOLDER_UNREADABLE', 'CHECK', 'Titulaire illisible : {value}.', 'Unreadable contractor: {value}.'),
  problem(
    'HOLDERS_NOT_A_GROUP',
    'CHECK',
    '{count} titulaires, mais la fiche dit « Pas de groupement » : aucun lien n’en est tiré entre eux.',
    '{count} contractors, but the record says “no group”: no tie between them is drawn from it.',
  ),
  problem(
    'HOLDERS_PERHAPS_A_GROUP',
    'CHECK',
    '{count} titulaires ; la fiche ne dit pas s’ils forment un groupement : aucun lien n’en est tiré.',
    '{count} contractors; the record does not say that they are a group: no tie is drawn from it.',
  ),
  problem(
    'HOLDERS_OF_A_FRAMEWORK',
    'CHECK',
    '{count} titulaires d’un accord-cadre, qui peuvent l’être chacun de son côté : aucun lien n’en est tiré.',
    '{count} holders of a framework agreement, each perhaps on its own: no tie is drawn from it.',
  ),
  problem(
    'AMENDED',
    'NOTE',
    'Modifié le {date} : {what}. Les termes d’origine sont gardés.',
    'Amended on {date}: {what}. The original terms are kept.',
  ),
  problem(
    'AMENDMENT_EMPTY',
    'NOTE',
    'Modification du {date} qui ne change rien.',
    'Amendment of {date} that changes nothing.',
  ),
  problem(
    'AMENDMENT_TOO_EARLY',
    'CHECK',
    'Modification du {date}, antérieure au contrat.',
    'Amendment of {date}, before the contract.',
  ),
  problem(
    'AMENDMENT_TO_COME',
    'CHECK',
    'Modification datée du {date}, dans l’avenir.',
    'Amendment dated {date}, in the future.',
  ),
  problem(
    'HOLDERS_REPLACED',
    'CHECK',
    'Titulaires changés le {date} : {names}.',
    'Contractors changed on {date}: {names}.',
  ),
  problem(
    'AWARD_DISAGREES',
    'CHECK',
    'L’avis se contredit sur les offres du lot {lot} : les attributaires sont ceux des contrats signés.',
    'The notice contradicts itself on the offers for lot {lot}: the winners are those of the signed contracts.',
  ),
  problem(
    'DATE_STANDS_FOR_NONE',
    'NOTE',
    'Date de remplissage laissée de côté : {value}.',
    'Filler date left out: {value}.',
  ),
  problem('NO_WINNER', 'NOTE', 'Sans suite ou infructueux : lot {lot}.', 'Not awarded: lot {lot}.'),
  problem(
    'TIE_NEEDS_TWO_KNOWN',
    'NOTE',
    'Gagné ensemble par {names} : un lien demande que deux au moins soient connus ici par leur SIRET.',
    'Won together by {names}: a tie takes at least two that are known here by their SIRET.',
  ),
  problem(
    'TIE_FOR_FACILITATOR',
    'CHECK',
    'Gagné ensemble par {names} : l’animation du pôle peut en tirer un lien.',
    'Won together by {names}: a facilitator of the cluster can draw a tie from it.',
  ),
] as const satisfies readonly NoticeProblemTerm[];
