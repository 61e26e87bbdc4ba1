import { bidForms, termOf } from '@maillage/graph-schema/vocabulary';
import type { Room } from '../room/room';
import type { Facts } from './dc1';
import { BLANK, field, heading, note, table, text, title, type Part } from './sheet';
import { amountOf, euros, leadOf, lotsText, numberOf, percent, tasksText } from './words';

/** A group agreement to discuss: tasks, payment, the lead's fee, how one leaves. Each clause is the members' to settle. */
export function agreement(room: Room, facts: Facts): Part[] {
  const { members, tender, form, leadSolidary } = room;
  const lead = leadOf(room);
  const isJoint = form === 'CONJOINT';
  return [
    title('Convention de groupement – projet à discuter'),
    note(
      'Ce projet n’est pas un avis juridique. Chaque blanc est à remplir ensemble, chaque clause à relire avec un conseil.',
    ),
    heading('1. Entre'),
    ...members.map(({ id, name, role }) =>
      field(
        role === 'LEAD' ? `${name} (mandataire)` : name,
        `${numberOf(facts.get(id)) ?? BLANK}, représentée par ${BLANK}`,
      ),
    ),
    heading('2. Objet'),
    text(
      `Les parties répondent ensemble à la consultation «\u00a0${tender?.name ?? room.name}\u00a0» de ${tender?.buyerName ?? BLANK}, pour ${lotsText(room)}, et exécutent le marché si elles sont retenues. Le groupement n’a pas de personnalité morale.`,
    ),
    heading('3. Forme'),
    text(
      isJoint
        ? `Le groupement est conjoint\u00a0: chacun n’est engagé que pour ce qu’il exécute (R. 2142-20). Le mandataire ${leadSolidary ? 'est' : 'n’est pas'} solidaire des autres envers l’acheteur (R. 2142-24).`
        : 'Le groupement est solidaire\u00a0: chacun est engagé pour la totalité du marché (R. 2142-20).',
    ),
    field('Forme', termOf(bidForms, form).label.fr),
    heading('4. Qui fait quoi, pour combien'),
    table(
      ['Membre', 'Tâches', 'Montant HT', 'Part'],
      members.map((member) => {
        const amount = amountOf(room, member);
        return [
          member.name,
          tasksText(room, member) || BLANK,
          amount === undefined ? BLANK : euros(amount),
          member.share === undefined ? BLANK : percent(member.share),
        ];
      }),
    ),
    text('Un changement de tâches ou de parts se décide par écrit, à l’unanimité des membres qu’il touche.'),
    heading('5. Le mandataire'),
    text(
      `${lead?.name ?? BLANK} représente les membres auprès de l’acheteur, dépose l’offre, coordonne l’exécution, transmet sans délai ce que l’acheteur lui adresse, et ne signe au nom des autres que dans la limite des pouvoirs joints.`,
    ),
    field('Rémunération du mandataire (montant ou pourcentage, prélevé comment)', undefined),
    field('Réunions et comptes rendus', undefined),
    heading('6. Paiement'),
    field('Paiement direct de chacun, ou compte du groupement', undefined),
    field('Délai de reversement, s’il y a lieu', undefined),
    field('Qui supporte une pénalité\u00a0: celui qui en est la cause, sinon', undefined),
    field('Frais de réponse si l’offre n’est pas retenue', undefined),
    heading('7. Emploi et insertion'),
    field('Heures d’insertion, et qui les porte', undefined),
    heading('8. Confidentialité et travaux'),
    text(
      'Les prix, les méthodes et les chiffres de chacun restent entre les membres. Chacun garde ses droits sur ce qu’il apporte.',
    ),
    field('Droits sur ce qui est produit ensemble', undefined),
    heading('9. Sortie et défaillance'),
    text(
      'De la date limite de remise à la signature, la composition ne change que dans les cas prévus à l’article R. 2142-26. Ensuite, un membre ne sort qu’avec l’accord des autres et de l’acheteur.',
    ),
    field('Préavis', undefined),
    field('Reprise des tâches de qui ne peut plus les exécuter', undefined),
    heading('10. Assurances et responsabilité'),
    field('Assurances de chacun', undefined),
    heading('11. Durée et désaccords'),
    text(
      'La convention prend effet à sa signature et prend fin avec le marché, ou si l’offre n’est pas retenue.',
    ),
    field('Médiation, puis tribunal', undefined),
    heading('Signatures'),
    table(
      ['Membre', 'Nom et qualité', 'Lieu, date, signature'],
      members.map(({ name }) => [name, BLANK, BLANK]),
    ),
  ];
}
