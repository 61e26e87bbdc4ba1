import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { areThere, codes, draftOf, folder, found, onSamples, read } from '../../testing/notice-samples';
import { Firms } from './firms';
import { isRefusal } from './notice-rows';
import { keyForTender } from './tender-key';
import { parseTender, plainRecordOf } from './tender-record';

it('finds the samples wherever everything is checked', () => {
  expect(areThere || !process.env['CI']).toBe(true);
});

onSamples('the sample of the BOAMP', () => {
  const reading = read('boamp/boamp-2026-01-21-extrait.json');
  const [works, catering] = reading.items;

  it('is told by its content, with what it leaves out', () => {
    expect(reading.kind).toBe('BOAMP');
    expect(reading.problems).toEqual([{ code: 'MORE_ELSEWHERE', parameters: { total: 48417, count: 2 } }]);
  });

  it('gives works without lots, whose deadline is the clock on the wall', () => {
    expect(works?.draft).toEqual({
      origin: 'BOAMP',
      sourceId: '26-7298',
      name: "TRAVAUX D'AMENAGEMENTS INTERIEURS ET EXTERIEURS",
      summary:
        'Référence de l’acheteur : 2026_TX_AMENAGEMENTS\n\nDossier de consultation : https://marchespublics596280.fr/entreprise/consultation/581998?orgAcronyme=50368',
      buyerName: 'COMMUNE DE LA MADELEINE',
      buyerSiret: '21590368300013',
      buyerLevel: 'LOCAL',
      contract: 'WORKS',
      procedure: 'ADAPTED',
      publishedOn: '2026-01-21',
      deadline: '2026-02-16T12:00',
      timeZone: 'Europe/Paris',
      place: '(59) Nord',
      territory: { level: 'DEPARTEMENT', code: '59' },
      cpv: ['45432111', '44111400'],
      months: 12,
      url: 'https://www.boamp.fr/pages/avis/?q=idweb:26-7298',
      lots: [
        {
          number: '1',
          title: "TRAVAUX D'AMENAGEMENTS INTERIEURS ET EXTERIEURS",
          cpv: ['45432111', '44111400'],
          months: 12,
        },
      ],
    });
    expect(codes(works)).toEqual(['CPV_ELSEWHERE', 'DEADLINE_OFFSET', 'TEXT_GARBLED']);
    expect(found(works, 'DEADLINE_OFFSET')).toEqual([
      { written: '+00:00', zone: 'Europe/Paris', deadline: '2026-02-16T12:00' },
    ]);
  });

  it('gives seven lots, numbered in their text, and the upper end of the estimate', () => {
    const draft = catering?.draft;
    expect(draft).toMatchObject({
      sourceId: '26-7308',
      name: "Prestations traiteurs pour l'URSSAF Normandie",
      buyerName: 'URSSAF Normandie',
      buyerSiret: '90209799700016',
      contract: 'SERVICES',
      deadline: '2026-02-27T12:00',
      cpv: ['55520000'],
      value: 75_000,
      place: 'Normandie',
      social: 'L’avis annonce des considérations sociales.',
      environmental: 'L’avis annonce des considérations environnementales.',
    });
    expect(draft?.territory).toBeUndefined();
    expect(draft?.lots.map((lot) => [lot.number, lot.title, lot.place])).toEqual([
      ['1', 'Prestations pour l’URSSAF de Rouen (Seine Maritime)', 'Rouen'],
      ['2', 'Prestations pour l’URSSAF du Havre (Seine-Maritime)', 'Le Havre'],
      ['3', 'Prestations pour l’URSSAF de Dieppe (Seine Maritime)', 'Dieppe'],
      ['4', 'Prestations pour l’URSSAF d’Evreux (Eure)', 'Evreux'],
      ['5', 'Prestations pour les URSSAF de Caen-Isigny et Caen-Unicité (Calvados)', 'Caen'],
      ['6', 'Prestations pour l’URSSAF de Saint-Lô (Manche)', 'Saint Lô'],
      ['7', 'Prestations pour l’URSSAF d’Alençon-Valframbert (Orne)', 'Alençon'],
    ]);
    expect(found(catering, 'VALUE_IS_MOST')).toEqual([{ low: '1', high: '75000' }]);
    expect(codes(catering)).toEqual(['DEADLINE_OFFSET', 'LOT_NUMBERS_READ', 'VALUE_IS_MOST']);
  });
});

onSamples('the samples of TED', () => {
  it('give a French contract notice with two lots', () => {
    const reading = read('ted/2024-OJS017-00047522.xml');
    const draft = draftOf(reading);
    expect(reading.kind).toBe('TED_XML');
    expect(draft).toMatchObject({
      origin: 'TED',
      sourceId: '47522-2024',
      name: 'Prestations de collecte des colonnes de verre et de papier pour la Communauté de Communes du Piémont Cévenol et transport vers les centres de traitement',
      buyerName: 'Communauté de Communes du Piémont Cévenol',
      buyerSiret: '20003441100013',
      buyerLevel: 'LOCAL',
      contract: 'SERVICES',
      procedure: 'OPEN',
      publishedOn: '2024-01-24',
      deadline: '2024-02-28T12:00',
      timeZone: 'Europe/Paris',
      territory: { level: 'DEPARTEMENT', code: '30' },
      cpv: ['90511100', '90511400'],
      url: 'https://ted.europa.eu/fr/notice/-/detail/47522-2024',
      aloneAndInGroup: 'FORBIDDEN',
      severalGroups: 'FORBIDDEN',
    });
    // 180 days are how long offers stay valid, not how long the contract lasts.
    expect(draft?.months).toBeUndefined();
    expect(draft?.lots).toEqual([
      { number: '1', title: 'Collecte et transport des colonnes à verre', cpv: ['90511100'] },
      { number: '2', title: 'Collecte et transport des colonnes à papier', cpv: ['90511400'] },
    ]);
    expect(codes(reading.items[0])).toEqual(['DEADLINE_OFFSET']);
    expect(found(reading.items[0], 'DEADLINE_OFFSET')).toEqual([
      { written: '+02:00', zone: 'Europe/Paris', deadline: '2024-02-28T12:00' },
    ]);
  });

  it('give a call that is called a prior information notice, on the clock of Guadeloupe', () => {
    const reading = read('ted/2024-OJS074-00219998.xml');
    expect(draftOf(reading)).toMatchObject({
      sourceId: '219998-2024',
      name: 'Gestion et Exploitation de la déchetterie intercommunale de Trioncelle Baie-Mahault',
      buyerName: "Communauté d'agglomération CAP Excellence",
      buyerSiret: '20001865300051',
      deadline: '2024-05-13T12:00',
      timeZone: 'America/Guadeloupe',
      cpv: ['90500000'],
      lots: [{ number: '1', cpv: ['90500000'] }],
    });
    expect(draftOf(reading)?.award).toBeUndefined();
    expect(codes(reading.items[0])).toEqual(['DEADLINE_OVERSEAS']);
  });

  it('give a Belgian award in two languages, with one name each and the winners of the signed contracts', () => {
    const reading = read('ted/2024-OJS065-00191534.xml');
    const draft = draftOf(reading);
    expect(draft).toMatchObject({
      sourceId: '191534-2024',
      name: 'PROCEDURE OUVERTE POUR LE NETTOYAGE DES MAISONS FITT SOUS GESTION DE L’OFFICE DES ETRANGERS POUR LE COMPTE DU SPF INTERIEUR',
      buyerName: 'SPF Intérieur',
      buyerLevel: 'STATE',
      timeZone: 'Europe/Brussels',
      publishedOn: '2024-04-02',
      cpv: ['90911000'],
      award: {
        notifiedOn: '2024-03-04',
        amount: 54_729.38,
        winners: [{ name: 'Belgo Facility Services' }, { name: 'M&G CLEANING' }],
      },
    });
    expect(draft?.buyerSiret).toBeUndefined();
    expect(draft?.deadline).toBeUndefined();
    expect(draft?.lots.map((lot) => [lot.number, lot.title, lot.months, lot.criteria?.length])).toEqual([
      ['1', '2023/DVZOE/CLEANING/FITT/PO - 1 : Maisons FITT à Olsene (Zulte)', 48, 2],
      ['2', '2023/DVZOE/CLEANING/FITT/PO - 2 : Maisons FITT à Sint-Gillis-Waas', 48, 2],
      ['3', '2023/DVZOE/CLEANING/FITT/PO - 3 : Maisons FITT à Tielt', 48, 2],
      ['4', '2023/DVZOE/CLEANING/FITT/PO - 4 : Maisons FITT à Beauvechain', 48, 2],
      ['5', '2023/DVZOE/CLEANING/FITT/PO - 5 : Maisons FITT à Tubize', 48, 2],
    ]);
    expect(draft?.lots.flatMap((lot) => lot.criteria ?? []).some((one) => 'weight' in one)).toBe(false);
    // Two tenderers of different lots are no group.
    expect(reading.items[0]?.together).toBeUndefined();
    expect(found(reading.items[0], 'AWARD_DISAGREES')).toEqual([{ lot: '3' }, { lot: '5' }]);
    expect(found(reading.items[0], 'FOREIGN_NUMBER')?.map((one) => one?.['value'])).toEqual([
      '0308356862_4661',
      '0832584553',
      '0879639451',
    ]);
    expect(codes(reading.items[0])).toContain('DATE_STANDS_FOR_NONE');
  });

  it('give a result of the search with the title its buyer wrote, and say what it lacks', () => {
    const reading = read('ted/ted-search-v3-extrait.json');
    expect(reading.kind).toBe('TED_SEARCH');
    expect(draftOf(reading)).toEqual({
      origin: 'TED',
      sourceId: '690555-2026',
      name: 'MA 9 – Digitalisierung 2027-2031',
      buyerName: 'Magistrat der Stadt Wien - Magistratsabteilung 9',
      contract: 'SERVICES',
      publishedOn: '2026-10-07',
      deadline: '2026-11-17T00:00',
      timeZone: 'Europe/Vienna',
      place: 'Wien',
      cpv: ['72500000'],
      url: 'https://ted.europa.eu/fr/notice/-/detail/690555-2026',
      lots: [{ number: '1', title: 'MA 9 – Digitalisierung 2027-2031', cpv: ['72500000'] }],
    });
    expect(codes(reading.items[0])).toEqual(['DEADLINE_WITHOUT_HOUR', 'LANGUAGE_CHOSEN', 'LOTS_NOT_GIVEN']);
  });
});

onSamples('every sample', () => {
  const files = areThere
    ? ['boamp', 'ted', 'decp'].flatMap((kind) =>
        readdirSync(join(folder, kind)).map((name) => `${kind}/${name}`),
      )
    : [];

  it.each(files)('%s becomes records, or says why not', (file) => {
    const reading = read(file);
    expect(reading.items.length).toBeGreaterThan(0);
    for (const item of reading.items) {
      if (!item.draft) {
        expect(item.problems.some(isRefusal)).toBe(true);
        continue;
      }
      const key = keyForTender(item.draft.origin, item.draft.sourceId);
      const ground = {
        key,
        pole: 'pole',
        readers: ['public'],
        fictitious: true,
        firms: new Firms([]),
        territoryOf: () => undefined,
      };
      expect(parseTender(plainRecordOf(item.draft, ground))).toMatchObject({ record: { key } });
    }
  });
});
