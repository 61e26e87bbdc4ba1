import { codes, found, onSamples, read } from '../../testing/notice-samples';

onSamples('the samples of the essential data of procurement', () => {
  it('give a publication in which one record is a test, and is refused', () => {
    const reading = read('decp/decp-13001845000028-2024-10-06-extrait.json');
    expect(reading.kind).toBe('DECP');
    expect(reading.items.map((one) => [one.number, one.draft?.award?.amount, one.draft?.months])).toEqual([
      ['D2F0000402', undefined, 42],
      ['D2F0000502', undefined, undefined],
      ['D2F0000302', undefined, 48],
      ['D2F2019S0000202', 4900, 24],
      ['D2F2019S0000102', 4_087_520.83, 72],
    ]);
    const [cut, test, ofTenDigits, restricted, software] = reading.items;
    expect(cut?.draft).toMatchObject({
      sourceId: '13001845000028-D2F0000402',
      buyerName: 'SIRET 13001845000028',
      buyerSiret: '13001845000028',
      contract: 'SUPPLIES',
      cpv: ['22000000'],
      publishedOn: '2024-10-06',
      place: 'Département 75',
      territory: { level: 'DEPARTEMENT', code: '75' },
      award: {
        notifiedOn: '2019-06-07',
        winners: [{ name: 'SIRET 79368308700019', siret: '79368308700019' }],
      },
    });
    expect(codes(cut)).toEqual(['AMOUNT_ZERO', 'TEXT_CUT']);
    expect(test?.draft).toBeUndefined();
    expect(found(test, 'BUYER_IS_HOLDER')).toEqual([{ buyer: '13001845000028', holder: '13001845000010' }]);
    expect(ofTenDigits?.draft?.award?.winners).toEqual([{ name: 'SIRET 4781914061' }]);
    expect(found(ofTenDigits, 'SIRET_INVALID')).toEqual([{ value: '4781914061', whose: 'SIRET 4781914061' }]);
    expect(restricted?.draft?.procedure).toBe('RESTRICTED');
    expect(software?.draft?.procedure).toBe('NEGOTIATED');
    expect(reading.items.some((one) => one.together)).toBe(false);
  });

  it('give records that were made to break a parser', () => {
    const reading = read('decp/decp_test_2022.json');
    expect(reading.problems).toEqual([{ code: 'NOT_A_NUMBER', parameters: { line: 351, token: 'NaN' } }]);
    expect(reading.items.map((one) => one.number)).toEqual([
      '2022VI2022.242',
      '2020F00075',
      '202401L04',
      '2019K1209',
      '202207LOT03',
    ]);
    const [two, huge, early, three, small] = reading.items;
    expect(two?.draft).toMatchObject({
      sourceId: '21974022200019-2022VI2022.242',
      cpv: ['45316110'],
      award: {
        amount: 137_614,
        notifiedOn: '2022-11-23',
        winners: [{ name: 'SIRET 12345678900023' }, { name: 'TVA 99999999999' }],
      },
    });
    expect(codes(two)).toEqual(['AMENDMENT_EMPTY', 'FOREIGN_NUMBER', 'HOLDERS_NOT_A_GROUP', 'MONTHS_UNREAD']);
    expect(huge?.draft?.award?.amount).toBeUndefined();
    expect(found(huge, 'AMOUNT_IMPOSSIBLE')).toEqual([{ value: '100000000000000000' }]);
    expect(found(huge, 'HOLDER_UNREADABLE')).toEqual([{ value: 'typeIdentifiant' }, { value: 'id' }]);
    expect(found(huge, 'AMENDED')?.map((one) => one?.['date'])).toEqual([
      '2023-06-07',
      '2025-04-01',
      '2026-04-01',
      '2027-04-01',
    ]);
    expect(found(huge, 'AMENDMENT_TO_COME')).toEqual([{ date: '2027-04-01' }]);
    expect(found(huge, 'HOLDERS_REPLACED')).toEqual([
      { date: '2026-04-01', names: 'SIRET 12345678900022, SIRET 05650171100115, SIRET 88359829400030' },
    ]);
    expect(early?.draft?.publishedOn).toBeUndefined();
    expect(found(early, 'DATES_DISAGREE')).toEqual([{ published: '2003-11-24', notified: '2024-02-08' }]);
    expect(three?.draft?.award?.winners.map((one) => one.siret)).toEqual([
      '39210031900038',
      '39210873400063',
      '39830819700035',
    ]);
    expect(found(three, 'HOLDERS_NOT_A_GROUP')).toEqual([{ count: 3 }]);
    expect(three?.draft).toMatchObject({ cpv: ['71000000'], territory: { level: 'COMMUNE', code: '69123' } });
    expect(small?.draft).toMatchObject({ social: 'Critère social, Clause sociale', months: 11 });
    expect(reading.items.every((one) => one.draft && !one.together)).toBe(true);
  });

  it('give records of the older format, with a dotted key and lists within lists', () => {
    const reading = read('decp/decp_test_2019.json');
    expect(reading.items.map((one) => one.draft?.sourceId)).toEqual([
      '21500222100012-2019_83935401',
      '21974022200019-2019-VI2022.242',
    ]);
    const [dotted, nested] = reading.items;
    expect(dotted?.draft).toMatchObject({
      buyerSiret: '21500222100012',
      months: 11,
      award: { amount: 77_899, notifiedOn: '2021-12-01', winners: [{ name: 'AMC FOLLIOT' }] },
    });
    expect(dotted?.draft?.place).toBe('Postal 50340');
    expect(dotted?.draft?.territory).toBeUndefined();
    expect(found(nested, 'HOLDERS_REPLACED')).toEqual([{ date: '2023-04-24', names: 'FFF, ABC' }]);
    // The format has no field for groups: two holders of one contract are not taken for one.
    expect(nested?.together).toBeUndefined();
    expect(found(nested, 'HOLDERS_PERHAPS_A_GROUP')).toEqual([{ count: 2 }]);
  });

  it('give the ministry’s own example of a framework agreement whose holder was replaced', () => {
    const reading = read('decp/mar-avec-modifications-v1.5.json');
    const [item] = reading.items;
    expect(item?.draft).toMatchObject({
      name: 'Entretien des jardins municipaux',
      buyerName: 'Ville de Rennes',
      buyerSiret: '21350238800019',
      procedure: 'NO_NOTICE',
      months: 24,
      place: 'Rennes',
      territory: { level: 'COMMUNE', code: '35238' },
      award: {
        amount: 127_000,
        notifiedOn: '2007-08-13',
        winners: [{ name: 'Garami SARL', siret: '81223113200026' }, { name: 'Hellman Gmbh' }],
      },
    });
    expect(codes(item)).toEqual([
      'AMENDED',
      'FOREIGN_NUMBER',
      'HOLDERS_OF_A_FRAMEWORK',
      'HOLDERS_REPLACED',
      'SIRET_INVALID',
    ]);
    expect(item?.together).toBeUndefined();
  });

  it('give the ministry’s own example of contracts and concessions', () => {
    const reading = read('decp/marches_concessions-v2.json');
    expect(reading.items.map((one) => [one.number, one.draft?.award?.amount, one.draft?.buyerSiret])).toEqual(
      [
        ['TEST2022', 575_000, undefined],
        ['TEST2022Bis', 575_000, '21750001630040'],
        ['0612202306122024', 10.3, undefined],
        ['0612202306122023', 10.3, undefined],
      ],
    );
    const [contract, , concession] = reading.items;
    expect(contract?.draft).toMatchObject({ cpv: ['45000000'], contract: 'WORKS', months: 48 });
    expect(found(contract, 'AMENDMENT_TOO_EARLY')).toEqual([{ date: '2022-10-18' }]);
    expect(found(contract, 'SIRET_INVALID')?.map((one) => one?.['value'])).toEqual([
      '21750001630066',
      '868768687576575',
    ]);
    expect(concession?.draft).toMatchObject({
      sourceId: '12345678901234-0612202306122024',
      contract: 'WORKS',
      procedure: 'NEGOTIATED',
      award: {
        notifiedOn: '2024-04-02',
        winners: [
          { name: 'SIRET 38103128500491', siret: '38103128500491' },
          { name: 'SIRET 38103128500574', siret: '38103128500574' },
        ],
      },
    });
    // Two establishments of one firm are no group.
    expect(concession?.together).toBeUndefined();
  });
});
