import type { MemberFacts } from '../joint-bids.repository';
import type { Room } from '../room/room';
import {
  BLANK,
  SHORT_BLANK,
  box,
  field,
  heading,
  note,
  subheading,
  table,
  text,
  title,
  type Part,
} from './sheet';
import { amountOf, euros, leadOf, lotsText, numberOf, percent, procedureText, tasksText } from './words';

export type Facts = ReadonlyMap<string, MemberFacts>;

/**
 * The letter of candidature with the designation of the lead, under the headings of form DC1 of the ministry of the
 * economy, parts A to G (https://www.economie.gouv.fr/daj/formulaires-declaration-du-candidat), with what the room
 * knows.
 */
export function dc1(room: Room, facts: Facts): Part[] {
  const { tender, members, form, leadSolidary } = room;
  const lead = leadOf(room);
  const all = tender?.lots.length ?? 0;
  return [
    title('DC1 – Lettre de candidature'),
    note(
      'Désignation du mandataire par ses cotraitants. Document préparé, à relire, compléter et comparer au modèle en vigueur.',
    ),
    heading('A – Identification de l’acheteur'),
    field('Acheteur', tender?.buyerName),
    heading('B – Objet de la consultation'),
    field('Objet', tender?.name ?? room.name),
    field('Procédure', procedureText(room)),
    field('Référence de l’avis', tender?.url),
    heading('C – Objet de la candidature'),
    box(all === 1, 'pour le marché public, qui n’est pas alloti'),
    box(
      all > 1 && room.lots.length < all,
      `pour le ou les lots suivants\u00a0: ${all > 1 ? lotsText(room) : BLANK}`,
    ),
    box(all > 1 && room.lots.length === all, 'pour tous les lots de la procédure'),
    heading('D – Présentation du candidat'),
    box(false, 'Le candidat se présente seul'),
    box(true, 'Le candidat est un groupement d’entreprises'),
    box(form === 'CONJOINT', 'conjoint'),
    box(form === 'SOLIDAIRE', 'solidaire'),
    subheading('En cas de groupement conjoint, le mandataire est solidaire'),
    box(form === 'CONJOINT' && leadSolidary, 'Oui'),
    box(form === 'CONJOINT' && !leadSolidary, 'Non'),
    heading('E – Identification des membres du groupement et répartition des prestations'),
    note('Tous les membres. En cas de groupement conjoint, ce que chacun exécute.'),
    table(
      [
        'Lots',
        'Dénomination, adresse, courriel, téléphone, SIRET',
        'Prestations de chaque membre',
        'Montant HT, part',
      ],
      members.map((member) => {
        const amount = amountOf(room, member);
        const own = facts.get(member.id);
        return [
          member.terms.lots.join(', ') || SHORT_BLANK,
          [
            `${member.name}${member.role === 'LEAD' ? ' (mandataire)' : ''}`,
            own?.territory ? `Adresse\u00a0: ${BLANK}, ${own.territory}` : `Adresse\u00a0: ${BLANK}`,
            `Courriel et téléphone\u00a0: ${BLANK}`,
            numberOf(own) ?? `SIRET\u00a0: ${BLANK}`,
          ].join('\n'),
          tasksText(room, member) || BLANK,
          [
            amount === undefined ? BLANK : euros(amount),
            member.share === undefined ? BLANK : percent(member.share),
          ].join('\n'),
        ];
      }),
      [9, 44, 28, 19],
    ),
    heading('F – Engagements du candidat individuel ou de chaque membre du groupement'),
    subheading('F1 – Exclusions de la procédure'),
    text(
      'Chaque membre déclare sur l’honneur n’entrer dans aucun des cas d’interdiction de soumissionner prévus aux articles L. 2141-1 à L. 2141-5 et L. 2141-7 à L. 2141-10 du code de la commande publique, et être en règle au regard des articles L. 5212-1 à L. 5212-11 du code du travail sur l’emploi des travailleurs handicapés.',
    ),
    ...members.map(({ name }) => box(false, `${name}\u00a0: lu et déclaré`)),
    subheading('F2 – Documents de preuve disponibles en ligne'),
    field('Adresse internet', undefined),
    field('Renseignements nécessaires pour y accéder', undefined),
    subheading('F3 – Capacités'),
    text('Les membres du groupement produisent, pour présenter leurs capacités\u00a0:'),
    box(true, 'un formulaire DC2 chacun'),
    box(false, 'les documents qui les établissent, demandés par la consultation'),
    heading('G – Désignation du mandataire (en cas de groupement)'),
    text('Les membres du groupement désignent comme mandataire\u00a0:'),
    field('Nom', lead?.name),
    field('Adresse postale, et du siège si elle diffère', undefined),
    field('Courriel et téléphone', undefined),
    field('SIRET ou autre numéro', lead && numberOf(facts.get(lead.id))),
    box(false, 'Chaque membre l’a habilité par un pouvoir joint'),
    box(false, 'Chaque membre l’habilite en signant ci-dessous'),
    table(
      ['Membre', 'Nom et qualité du signataire', 'Lieu, date, signature'],
      members.map(({ name }) => [name, BLANK, BLANK]),
    ),
  ];
}
