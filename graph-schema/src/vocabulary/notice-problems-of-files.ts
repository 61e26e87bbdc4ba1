import { noticeProblem as problem, type NoticeProblemTerm } from './notice-problem';

/** What can be wrong with a file as a whole. */
export const noticeProblemsOfFiles = [
  problem('EMPTY_FILE', 'REFUSED', 'Il n’y a rien à lire.', 'There is nothing to read.'),
  problem(
    'UNKNOWN_KIND',
    'REFUSED',
    'Ce n’est ni le BOAMP, ni TED, ni les DECP, ni un tableau, ni le texte d’un avis : choisissez ce que c’est.',
    'Neither BOAMP, TED, DECP, a spreadsheet nor the text of a notice: choose what it is.',
  ),
  problem(
    'MALFORMED_JSON',
    'REFUSED',
    'JSON mal formé à la ligne {line}, colonne {column} : {found}.',
    'Malformed JSON at line {line}, column {column}: {found}.',
  ),
  problem(
    'MALFORMED_XML',
    'REFUSED',
    'XML mal formé à la ligne {line} : {detail}.',
    'Malformed XML at line {line}: {detail}.',
  ),
  problem(
    'MALFORMED_CSV',
    'REFUSED',
    'Tableau mal formé à la ligne {line} : {detail}.',
    'Malformed spreadsheet at line {line}: {detail}.',
  ),
  problem(
    'DOCTYPE_REFUSED',
    'REFUSED',
    'Ce XML déclare des entités (DOCTYPE, ligne {line}) : un avis de TED n’en a pas, le fichier est refusé.',
    'This XML declares entities (DOCTYPE, line {line}): no TED notice does, the file is refused.',
  ),
  problem(
    'NOT_EFORMS',
    'REFUSED',
    'Ce XML commence par « {root} » : ce n’est pas un avis eForms (ContractNotice, PriorInformationNotice ou ContractAwardNotice).',
    'This XML begins with “{root}”: not an eForms notice (ContractNotice, PriorInformationNotice or ContractAwardNotice).',
  ),
  problem('NO_NOTICES', 'REFUSED', 'Aucun avis dans ce fichier.', 'No notice in this file.'),
  problem(
    'TOO_MANY_NOTICES',
    'REFUSED',
    '{count} avis : au plus {max} par fichier. Coupez-le en plusieurs.',
    '{count} notices: at most {max} a file. Cut it into several.',
  ),
  problem(
    'MORE_ELSEWHERE',
    'NOTE',
    'La recherche en a trouvé {total} ; ce fichier n’en contient que {count}.',
    'The search found {total}; this file holds only {count}.',
  ),
  problem(
    'NOT_A_NUMBER',
    'NOTE',
    'Ligne {line} : {token} n’est pas du JSON ; lu comme « rien ».',
    'Line {line}: {token} is no JSON; read as “nothing”.',
  ),
  problem(
    'ENCODING_LOST',
    'CHECK',
    'Des lettres accentuées sont perdues (�) : rouvrez le fichier dans son encodage d’origine.',
    'Accented letters are lost (�): open the file again in its own encoding.',
  ),
  problem(
    'MAPPING_MISSING',
    'REFUSED',
    'Dites quelle colonne donne : {field}.',
    'Say which column gives: {field}.',
  ),
] as const satisfies readonly NoticeProblemTerm[];
