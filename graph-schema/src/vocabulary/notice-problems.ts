import { noticeProblem as problem, type NoticeProblemTerm } from './notice-problem';
import { noticeProblemsOfAwards } from './notice-problems-of-awards';
import { noticeProblemsOfFiles } from './notice-problems-of-files';

/** Why a notice is not taken in. */
const refusals = [
  problem(
    'NO_TITLE',
    'REFUSED',
    'Sans objet : rien à quoi le reconnaître.',
    'No subject: nothing to know it by.',
  ),
  problem('NO_BUYER', 'REFUSED', 'Sans acheteur.', 'No buyer.'),
  problem(
    'NO_NUMBER',
    'REFUSED',
    'Sans numéro : importé deux fois, il serait là deux fois.',
    'No number: imported twice, it would be there twice.',
  ),
  problem('NOT_A_NOTICE', 'REFUSED', 'Ce n’est pas une fiche d’avis.', 'This is no record of a notice.'),
  problem(
    'NOT_A_CALL',
    'REFUSED',
    'Ni une consultation ni une attribution : {nature}.',
    'Neither a call nor an award: {nature}.',
  ),
  problem(
    'CORRECTS_ANOTHER',
    'REFUSED',
    'Rectificatif de l’avis {number} : il n’en donne que les changements. Modifiez l’avis d’origine.',
    'Correction of notice {number}: it only gives what changes. Edit the original.',
  ),
  problem('CANCELLED', 'REFUSED', 'Annonce une annulation.', 'Announces a cancellation.'),
  problem(
    'TWICE_IN_FILE',
    'REFUSED',
    'Le numéro {number} est déjà plus haut dans ce fichier ({where}).',
    'Number {number} is further up in this file already ({where}).',
  ),
  problem(
    'BUYER_IS_HOLDER',
    'REFUSED',
    'L’acheteur ({buyer}) est son propre titulaire ({holder}) : sans doute une fiche d’essai.',
    'The buyer ({buyer}) is its own contractor ({holder}): most likely a test record.',
  ),
  problem(
    'RECORD_REFUSED',
    'REFUSED',
    'La valeur de « {field} » ne convient pas : {detail}.',
    'The value of “{field}” will not do: {detail}.',
  ),
  problem(
    'NOT_YOURS_TO_CHANGE',
    'REFUSED',
    'Déjà enregistré ici, et vous ne pouvez pas le modifier.',
    'Recorded here already, and you may not change it.',
  ),
] as const satisfies readonly NoticeProblemTerm[];

/** What to look at in a notice that is taken in. */
const ofNotices = [
  problem('NO_DEADLINE', 'CHECK', 'Sans date limite de réponse.', 'No deadline.'),
  problem('DEADLINE_PASSED', 'NOTE', 'La date limite de réponse est passée.', 'The deadline has passed.'),
  problem(
    'DEADLINE_WITHOUT_HOUR',
    'CHECK',
    'La date limite n’a pas d’heure : le début du jour ({deadline}) est retenu.',
    'The deadline has no hour: the beginning of the day ({deadline}) is taken.',
  ),
  problem(
    'DEADLINE_OFFSET',
    'NOTE',
    'L’avis écrit {written}, un décalage que {zone} n’a pas ce jour-là : l’heure affichée par l’acheteur ({deadline}) est retenue.',
    'The notice writes {written}, an offset that {zone} has not on that day: the clock on the buyer’s wall ({deadline}) is taken.',
  ),
  problem(
    'DEADLINE_OVERSEAS',
    'CHECK',
    'L’acheteur est à {zone} et l’avis écrit l’heure avec {written} : {deadline} à l’horloge de l’acheteur est retenu, vérifiez.',
    'The buyer is in {zone} and the notice writes its hour with {written}: {deadline} on the buyer’s clock is taken, check it.',
  ),
  problem(
    'DEADLINES_DIFFER',
    'CHECK',
    'Plusieurs dates limites dans l’avis ({others}) : {deadline} est retenue.',
    'Several deadlines in the notice ({others}): {deadline} is taken.',
  ),
  problem(
    'DATE_UNREAD',
    'CHECK',
    'Date illisible, laissée de côté : {value} ({field}).',
    'Unreadable date, left out: {value} ({field}).',
  ),
  problem(
    'SIRET_INVALID',
    'CHECK',
    'SIRET impossible, laissé de côté : {value} ({whose}).',
    'Impossible SIRET, left out: {value} ({whose}).',
  ),
  problem(
    'FOREIGN_NUMBER',
    'NOTE',
    'Numéro qui n’est pas un SIRET, laissé de côté : {value} ({whose}).',
    'A number that is no SIRET, left out: {value} ({whose}).',
  ),
  problem(
    'SEVERAL_BUYERS',
    'NOTE',
    'Plusieurs acheteurs ensemble : {names}.',
    'Several buyers together: {names}.',
  ),
  problem('CPV_INVALID', 'CHECK', 'Code CPV illisible : {value}.', 'Unreadable CPV code: {value}.'),
  problem(
    'CPV_ELSEWHERE',
    'NOTE',
    'Code CPV trouvé dans un champ qui n’est pas le sien : {value}.',
    'CPV code found in a field that is not its own: {value}.',
  ),
  problem(
    'NO_CPV',
    'CHECK',
    'Sans code CPV : la recherche par compétence ne le trouvera pas.',
    'No CPV code: searching by competence will not find it.',
  ),
  problem(
    'AMOUNT_UNREAD',
    'CHECK',
    'Montant illisible, laissé de côté : {value}.',
    'Unreadable amount, left out: {value}.',
  ),
  problem(
    'AMOUNT_UNSURE',
    'CHECK',
    'Montant écrit {value} : lu {amount}, vérifiez.',
    'Amount written {value}: read as {amount}, check it.',
  ),
  problem(
    'VALUE_IS_MOST',
    'NOTE',
    'Fourchette de {low} à {high} : la valeur haute est retenue.',
    'From {low} to {high}: the upper value is taken.',
  ),
  problem(
    'MONTHS_UNREAD',
    'NOTE',
    'Durée illisible, laissée de côté : {value}.',
    'Unreadable duration, left out: {value}.',
  ),
  problem(
    'WORD_UNKNOWN',
    'CHECK',
    'Mot non reconnu pour « {field} », laissé de côté : {value}.',
    'Unknown word for “{field}”, left out: {value}.',
  ),
  problem('TEXT_CUT', 'CHECK', 'Texte coupé à la source : {text}', 'Text cut at its source: {text}'),
  problem('TEXT_SHORTENED', 'NOTE', 'Texte raccourci ({field}).', 'Text shortened ({field}).'),
  problem(
    'TEXT_GARBLED',
    'NOTE',
    'Un passage brouillé est laissé de côté : {text}',
    'A garbled passage is left out: {text}',
  ),
  problem(
    'CONTACTS_LEFT_OUT',
    'NOTE',
    'Adresses électroniques et téléphones laissés de côté.',
    'Mail addresses and telephone numbers left out.',
  ),
  problem(
    'UNREADABLE_PART',
    'CHECK',
    'Le champ « {field} » n’est pas du JSON : lu sans lui.',
    'The field “{field}” is no JSON: read without it.',
  ),
  problem(
    'LANGUAGE_CHOSEN',
    'NOTE',
    'Pas de texte en français : lu en {language}.',
    'No French text: read in {language}.',
  ),
  problem(
    'LOT_NUMBERS_READ',
    'NOTE',
    'Numéros de lots lus dans leurs intitulés.',
    'Numbers of lots read in their titles.',
  ),
  problem(
    'LOT_NUMBERS_GIVEN',
    'CHECK',
    'Lots sans numéro, ou deux fois le même : numérotés dans l’ordre.',
    'Lots without a number, or twice the same: numbered in order.',
  ),
  problem(
    'LOTS_NOT_GIVEN',
    'CHECK',
    'Le détail des lots n’est pas dans ce fichier : importez l’avis complet.',
    'The lots are not detailed in this file: import the whole notice.',
  ),
  problem(
    'RESERVED_TO_WHOM',
    'CHECK',
    'Marché réservé : vérifiez à qui.',
    'A reserved contract: check to whom.',
  ),
  problem(
    'CHANGED_NOTICE',
    'CHECK',
    'Remplace un avis antérieur ({number}) : retirez celui-ci s’il est déjà là.',
    'Replaces an earlier notice ({number}): take that one off if it is here.',
  ),
  problem(
    'PLANNED_ONLY',
    'CHECK',
    'Annonce une consultation à venir : on n’y répond pas encore.',
    'Announces a call to come: it cannot be answered yet.',
  ),
  problem(
    'ROW_LENGTH',
    'CHECK',
    '{found} cellules au lieu de {wanted}.',
    '{found} cells instead of {wanted}.',
  ),
  problem(
    'FIELD_NOT_FOUND',
    'CHECK',
    'Pas trouvé dans le texte : {field}. À remplir.',
    'Not found in the text: {field}. To be filled in.',
  ),
  problem(
    'BUYER_GUESSED',
    'CHECK',
    'Acheteur deviné d’après les premières lignes : {name}.',
    'Buyer guessed from the first lines: {name}.',
  ),
  problem(
    'WAS_TAKEN_OFF',
    'CHECK',
    'Quelqu’un l’avait retiré : l’importer le remet.',
    'Somebody had taken it off: importing puts it back.',
  ),
] as const satisfies readonly NoticeProblemTerm[];

/** Every problem that reading a file or a text of notices can tell of. */
export const noticeProblems = [
  ...noticeProblemsOfFiles,
  ...refusals,
  ...ofNotices,
  ...noticeProblemsOfAwards,
] as const;

export type NoticeProblemCode = (typeof noticeProblems)[number]['code'];
