import { looksLikeNotice, readPastedText } from './pasted-text';

const draftOf = (text: string) => readPastedText(text).items[0]?.draft;
const codes = (text: string) => readPastedText(text).items[0]?.problems.map((one) => one.code);

/** Invented, in the form of the page of a notice of the BOAMP. */
const page = `
Avis n° 99-12
Section 1 : Identification de l'acheteur
Nom complet de l'acheteur : COMMUNE INVENTÉE
Type de Numéro national d'identification : SIRET
N° National d'identification : 213 104 466 00015
Ville : VILLE INVENTÉE
Code Postal : 31520
Section 2 : Communication
Lien direct aux documents de la consultation : https://marches.exemple.test/consultation/1
Identifiant interne de la consultation : 2026-NET
Section 3 : Procédure
Type de procédure : Procédure adaptée ouverte
Date et heure limite de réception des plis : 16/02/2026 à 12:00
Critères d'attribution :
Valeur technique : 50 %
Prix : 40 %
Performance en matière d'insertion : 10 %
Section 4 : Identification du marché
Intitulé du marché : Nettoyage des écoles et entretien des espaces verts
CPV - Objet principal : 90911200
Type de marché : Services
Description succincte du marché : Nettoyage et entretien. Contact : jean@exemple.test
Lieu principal d'exécution du marché : Ville inventée
Durée du marché (en mois) : 24 mois
Valeur estimée (H.T.) : 120 000 euros
La consultation prévoit une réservation de tout ou partie du marché : Non
Marché alloti : Oui
Section 5 : Lots
Description du lot : 1- Nettoyage des écoles
CPV du lot : 90919300
Estimation de la valeur hors taxes du lot : 80 000 euros
Description du lot : 2- Entretien des espaces verts
CPV du lot : 77310000-6
Lot réservé aux structures d'insertion par l'activité économique (L2113-13)
Estimation de la valeur hors taxes du lot : 40 000 euros
Section 6 : Informations complémentaires
Un candidat ne peut pas présenter plusieurs offres en qualité de candidat individuel et de membre d'un groupement.
`;

/** Invented, as newspapers print them. */
const printed = `AVIS D'APPEL PUBLIC À LA CONCURRENCE

Mairie de Bourg-Inventé
1 place Inventée, 09000 Bourg-Inventé

L'avis concerne un marché public
Objet : Fourniture de repas en liaison froide
Procédure : Appel d'offres ouvert
Durée : 4 ans.
Classification CPV :
Principale : 55524000 - Services traiteur pour écoles
Prestation divisée en lots : oui
Lot N° 1 - Repas des écoles - CPV 55524000
Coût estimé hors TVA : 300 000,00 euros
Lot N° 2 - Repas à domicile - CPV 55521100
Critères d'attribution : offre économiquement la plus avantageuse
60% Qualité
30% Prix
Remise des offres : 12 mars 2026 à 12h00 au plus tard.
Lot N° 1
Envoi à la publication le : 02/02/2026
`;

describe('the text of a notice', () => {
  it('is read from the page of the bulletin', () => {
    expect(draftOf(page)).toEqual({
      origin: 'PASTED',
      sourceId: '',
      name: 'Nettoyage des écoles et entretien des espaces verts',
      summary: 'Nettoyage et entretien. Contact : …\n\nRéférence de l’acheteur : 2026-NET',
      buyerName: 'COMMUNE INVENTÉE',
      buyerSiret: '21310446600015',
      buyerLevel: 'LOCAL',
      contract: 'SERVICES',
      procedure: 'ADAPTED',
      deadline: '2026-02-16T12:00',
      timeZone: 'Europe/Paris',
      place: 'Ville inventée',
      territory: { level: 'DEPARTEMENT', code: '31' },
      cpv: ['90911200', '90919300', '77310000'],
      value: 120_000,
      months: 24,
      url: 'https://marches.exemple.test/consultation/1',
      social: "Lot réservé aux structures d'insertion par l'activité économique (L2113-13)",
      aloneAndInGroup: 'FORBIDDEN',
      lots: [
        {
          number: '1',
          title: 'Nettoyage des écoles',
          cpv: ['90919300'],
          value: 80_000,
          criteria: [
            { name: 'Valeur technique', weight: 50 },
            { name: 'Prix', weight: 40 },
            { name: "Performance en matière d'insertion", weight: 10 },
          ],
        },
        {
          number: '2',
          title: 'Entretien des espaces verts',
          cpv: ['77310000'],
          value: 40_000,
          reservation: 'INSERTION',
          criteria: [
            { name: 'Valeur technique', weight: 50 },
            { name: 'Prix', weight: 40 },
            { name: "Performance en matière d'insertion", weight: 10 },
          ],
        },
      ],
    });
    expect(codes(page)).toEqual(['CONTACTS_LEFT_OUT']);
  });

  it('says on which line it read each field', () => {
    const found = new Map(readPastedText(page).items[0]?.found?.map((one) => [one.field, one.line]));
    expect([found.get('buyerName'), found.get('deadline'), found.get('lots.1'), found.get('name')]).toEqual([
      4, 14, 30, 20,
    ]);
  });

  it('is read as newspapers print it, with the buyer guessed', () => {
    expect(draftOf(printed)).toMatchObject({
      name: 'Fourniture de repas en liaison froide',
      buyerName: 'Mairie de Bourg-Inventé',
      procedure: 'OPEN',
      publishedOn: '2026-02-02',
      deadline: '2026-03-12T12:00',
      territory: { level: 'DEPARTEMENT', code: '09' },
      months: 48,
      cpv: ['55524000', '55521100'],
      lots: [
        // The weights do not sum to a hundred: one of them was not read.
        {
          number: '1',
          title: 'Repas des écoles',
          value: 300_000,
          criteria: [{ name: 'Qualité' }, { name: 'Prix' }],
        },
        { number: '2', title: 'Repas à domicile' },
      ],
    });
    expect(draftOf(printed)?.lots).toHaveLength(2);
    expect(codes(printed)).toEqual(['BUYER_GUESSED']);
  });

  it('leaves to fill in what it does not find, and takes a call without lots for one lot', () => {
    expect(draftOf('Objet : Peinture (inventée)')).toMatchObject({
      name: 'Peinture (inventée)',
      buyerName: '',
      lots: [{ number: '1', title: 'Peinture (inventée)' }],
    });
    expect(codes('Objet : Peinture (inventée)')).toEqual(['FIELD_NOT_FOUND', 'NO_DEADLINE', 'NO_CPV']);
    expect(codes('rien de tel')).toEqual(['FIELD_NOT_FOUND', 'FIELD_NOT_FOUND', 'NO_DEADLINE', 'NO_CPV']);
  });

  it('is told from other texts', () => {
    expect([page, printed, 'Bonjour, à demain.', 'Objet : réunion'].map(looksLikeNotice)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('does not take long over a text made to take long', () => {
    const long = `Objet : ${'a '.repeat(50_000)}\n${'lot n° 1 '.repeat(10_000)}\n${'critère : '.repeat(10_000)}`;
    expect(draftOf(long)?.name.length).toBeLessThanOrEqual(500);
  });
});

it('a lot that is reserved reserves no other', () => {
  const text =
    'Acheteur : Commune inventée\nObjet : Entretien\nLot n° 1 : Écoles\nLot n° 2 : Espaces verts, réservé aux structures d’insertion par l’activité économique\n';
  expect(draftOf(text)?.lots.map((lot) => lot.reservation)).toEqual([undefined, 'INSERTION']);
});
