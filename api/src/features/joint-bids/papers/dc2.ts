import { approvals, reservations, termOf } from '@maillage/graph-schema/vocabulary';
import type { MemberFacts } from '../joint-bids.repository';
import type { Room, RoomMember } from '../room/room';
import { BLANK, box, field, gap, heading, note, subheading, table, text, title, type Part } from './sheet';
import { dayText, euros, lotsText, numberOf, procedureText } from './words';

interface Turnover {
  readonly year: number;
  readonly amount: number;
}

interface Reference {
  readonly client?: string;
  readonly what?: string;
  readonly year?: number | string;
  readonly amount?: number;
}

/** Turnovers are shown of the last three years, as the form asks. */
const YEARS = 3;

/**
 * One member's declaration, under the headings of form DC2 of the ministry of the economy as it was in November 2023,
 * parts A to I (https://www.economie.gouv.fr/daj/formulaires-declaration-du-candidat). Turnover is there for who may
 * read it, its owner; for the others it is a blank.
 */
export function dc2(room: Room, member: RoomMember, facts: MemberFacts | undefined): Part[] {
  const { tender } = room;
  const reserved = [...new Set(room.lots.flatMap((lot) => lot.reservation ?? []))];
  return [
    title('DC2 – Déclaration du membre du groupement'),
    note('Document préparé, à relire, compléter et comparer au modèle en vigueur.'),
    heading('A – Identification de l’acheteur'),
    field('Acheteur', tender?.buyerName),
    heading('B – Objet de la consultation'),
    field('Objet', tender?.name ?? room.name),
    field('Procédure', procedureText(room)),
    field('Lots', lotsText(room)),
    heading('C – Identification du candidat individuel ou du membre du groupement'),
    subheading('C1 – Cas général'),
    field('Nom', member.name),
    field('Numéro', numberOf(facts)),
    field('Commune', facts?.territory),
    field('Adresse postale, et du siège si elle diffère', undefined),
    field('Courriel et téléphone', undefined),
    field('Forme juridique', facts?.legalForm),
    field(
      'Effectif',
      facts?.employees &&
        `${facts.employees.value}${facts.employees.period ? ` (${facts.employees.period})` : ''}`,
    ),
    field('Personnes qui ont le pouvoir d’engager la structure', undefined),
    text('Micro, petite ou moyenne entreprise (R2151-13)\u00a0:'),
    box(false, 'Oui'),
    box(false, 'Non'),
    subheading('C2 – Marchés réservés'),
    ...(reserved.length === 0
      ? [text('Aucun des lots visés n’est réservé.')]
      : reserved.map((code) =>
          field(
            'Réservation',
            `${termOf(reservations, code).label.fr} (${termOf(reservations, code).article})`,
          ),
        )),
    ...member.approvals.map((held) =>
      box(
        true,
        [
          termOf(approvals, held.code).label.fr,
          held.until ? `jusqu’au ${dayText(held.until)}` : `jusqu’au ${BLANK}`,
          held.proof,
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
    field('Adresse où la preuve est accessible, et comment', undefined),
    subheading('C3 – Cas spécifiques relatifs aux conditions de participation'),
    field('Inscription sur une liste officielle d’opérateurs agréés (R2143-15)', undefined),
    box(
      false,
      'Où l’acheteur l’a autorisé (R2143-4)\u00a0: déclare sur l’honneur remplir toutes les conditions de participation',
    ),
    heading('D – Renseignements relatifs à la nationalité du candidat individuel ou du membre du groupement'),
    text('Sans objet, sauf marché de défense ou de sécurité.'),
    heading('E – Renseignements relatifs à l’aptitude à exercer l’activité professionnelle concernée'),
    subheading('E1 – Inscription sur un registre professionnel'),
    field('Registre et numéro', numberOf(facts)),
    subheading('E2 – Autorisation spécifique, ou organisation dont il faut être membre'),
    field('Pour un marché de services, le cas échéant', undefined),
    ...online('E3'),
    heading('F – Renseignements relatifs à la capacité économique et financière'),
    subheading('F1 – Chiffres d’affaires hors taxes des trois derniers exercices disponibles'),
    table(['Exercice', 'Chiffre d’affaires global', 'Part relative à l’objet du marché'], turnoversOf(facts)),
    gap(),
    field('Si un exercice manque, date de création ou de début d’activité', undefined),
    subheading('F2 – Autres informations requises par l’acheteur'),
    field('Assurance des risques professionnels (assureur, numéro, échéance)', undefined),
    field('Autres', undefined),
    subheading('F3 – Pour les marchés publics de travaux'),
    box(false, 'Aura souscrit une assurance de la responsabilité décennale (L241-1 du code des assurances)'),
    ...online('F4'),
    heading('G – Renseignements relatifs à la capacité technique et professionnelle'),
    subheading('G1 – Informations requises par l’acheteur'),
    table(['Compétence ou client', 'Objet', 'Année', 'Montant HT'], referencesOf(facts)),
    gap(),
    field('Moyens humains', undefined),
    field('Moyens techniques', undefined),
    ...online('G2'),
    heading('H – Capacités des opérateurs économiques sur lesquels le membre du groupement s’appuie'),
    note('Pour chacun, un DC2 ou équivalent\u00a0; un DC4 s’il est sous-traitant.'),
    table(
      ['Lots', 'Membre concerné', 'Dénomination, adresse, courriel, téléphone, SIRET'],
      [['', '', BLANK]],
      [12, 30, 58],
    ),
    heading('I – Informations complémentaires et attestations du candidat'),
    subheading('I1 – Informations complémentaires demandées par l’acheteur'),
    field('Informations', undefined),
    ...online('I2'),
  ];
}

/** Where proofs can be read without being sent. */
function online(number: string): Part[] {
  return [
    subheading(`${number} – Documents de preuve disponibles en ligne`),
    field('Adresse internet', undefined),
    field('Renseignements nécessaires pour y accéder', undefined),
  ];
}

function turnoversOf(facts: MemberFacts | undefined): string[][] {
  const known = (JSON.parse(facts?.turnovers ?? '[]') as Turnover[])
    .sort((a, b) => b.year - a.year)
    .slice(0, YEARS)
    .map(({ year, amount }) => [String(year), euros(amount), BLANK]);
  return [...known, ...Array.from({ length: YEARS - known.length }, () => [BLANK, BLANK, BLANK])];
}

function referencesOf(facts: MemberFacts | undefined): string[][] {
  const rows = (facts?.competences ?? []).flatMap(({ name, references }) => {
    const given = JSON.parse(references ?? '[]') as Reference[];
    return given.length === 0
      ? [[name, BLANK, BLANK, BLANK]]
      : given.map(({ client, what, year, amount }) => [
          client ?? name,
          what ?? name,
          year === undefined ? BLANK : String(year),
          amount === undefined ? BLANK : euros(amount),
        ]);
  });
  return rows.length > 0 ? rows : [[BLANK, BLANK, BLANK, BLANK]];
}
