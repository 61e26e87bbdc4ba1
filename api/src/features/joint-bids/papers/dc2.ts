import { approvals, reservations, termOf } from '@maillage/graph-schema/vocabulary';
import type { MemberFacts } from '../joint-bids.repository';
import type { Room, RoomMember } from '../room/room';
import { BLANK, box, field, heading, note, subheading, table, text, title, type Part } from './sheet';
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
 * One member's declaration, in the order of the parts of form DC2. Turnover is there for who may read it, its owner;
 * for the others it is a blank.
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
    heading('C – Identification du membre du groupement'),
    subheading('C1 – Cas général'),
    field('Nom', member.name),
    field('Numéro', numberOf(facts)),
    field('Commune', facts?.territory),
    field('Adresse postale', undefined),
    field('Courriel et téléphone', undefined),
    field('Forme juridique', facts?.legalForm),
    field(
      'Effectif',
      facts?.employees &&
        `${facts.employees.value}${facts.employees.period ? ` (${facts.employees.period})` : ''}`,
    ),
    field('Personnes qui ont le pouvoir d’engager la structure', undefined),
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
    heading('D – Nationalité (marchés de défense ou de sécurité)'),
    text('Sans objet, sauf marché de défense ou de sécurité.'),
    heading('E – Inscription sur un registre et aptitude à exercer'),
    field('Registre et numéro', numberOf(facts)),
    field('Autorisation ou appartenance exigée', undefined),
    heading('F – Capacité économique et financière'),
    subheading('F1 – Chiffre d’affaires hors taxes des trois derniers exercices'),
    table(['Exercice', 'Chiffre d’affaires global', 'Part relative aux prestations'], turnoversOf(facts)),
    subheading('F2 – Assurance des risques professionnels'),
    field('Assureur, numéro, échéance', undefined),
    heading('G – Capacité technique et professionnelle'),
    table(['Compétence ou client', 'Objet', 'Année', 'Montant HT'], referencesOf(facts)),
    field('Moyens humains', undefined),
    field('Moyens techniques', undefined),
    heading('H – Opérateurs sur lesquels le membre s’appuie'),
    field('Nom, capacités, lien', undefined),
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
