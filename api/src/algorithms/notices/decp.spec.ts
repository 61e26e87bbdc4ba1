import { isDecp, readDecp } from './decp';
import { holder, inventedContract, inventedSirets, jsonOf } from './testing/invented-contract';

const { annex, workshop, board } = inventedSirets;
const only = (record: unknown) => readDecp(jsonOf({ marches: { marche: [record] } }), '2026-01-01').items[0];
const codes = (record: unknown) => only(record)?.problems.map((one) => one.code);

describe('holders of a contract', () => {
  it('won together where the record says that they are a group', () => {
    const item = only(inventedContract({ typeGroupementOperateurs: 'Solidaire' }));
    expect(item?.together).toMatchObject({
      form: 'SOLIDAIRE',
      holders: [{ siret: workshop }, { siret: board }],
    });
    expect(item?.together?.quotes).toEqual([
      `{"typeIdentifiant":"SIRET","id":"${workshop}"}`,
      `{"typeIdentifiant":"SIRET","id":"${board}"}`,
    ]);
    expect(item?.problems).toEqual([]);
  });

  it('did not where it says that there is no group', () => {
    const item = only(inventedContract({ typeGroupementOperateurs: 'Pas de groupement' }));
    expect(item?.together).toBeUndefined();
    expect(item?.draft?.award?.winners).toHaveLength(2);
    expect(item?.problems).toEqual([{ code: 'HOLDERS_NOT_A_GROUP', parameters: { count: 2 } }]);
  });

  it('are not taken for a group where it says nothing', () => {
    expect(only(inventedContract())?.together).toBeUndefined();
    expect(codes(inventedContract())).toEqual(['HOLDERS_PERHAPS_A_GROUP']);
    expect(only(inventedContract({ nature: 'Accord-cadre' }))?.together).toBeUndefined();
    expect(codes(inventedContract({ nature: 'Accord-cadre' }))).toEqual(['HOLDERS_OF_A_FRAMEWORK']);
  });

  it('have their days where an amendment replaced one of them', () => {
    const modifications = [
      {
        modification: {
          id: 9,
          dateNotificationModification: '2025-12-01',
          titulaires: [holder(workshop)],
        },
      },
    ];
    const item = only(inventedContract({ typeGroupementOperateurs: 'Conjoint', modifications }));
    expect(item?.together?.holders).toEqual([
      { name: `SIRET ${workshop}`, siret: workshop },
      { name: `SIRET ${board}`, siret: board, until: '2025-12-01' },
    ]);
  });

  it('are not the buyer', () => {
    expect(codes(inventedContract({ titulaires: [holder(annex)] }))).toEqual(['BUYER_IS_HOLDER']);
  });
});

describe('a file of contracts', () => {
  it('is told in each of its shapes, and from other JSON', () => {
    for (const value of [
      { marches: [inventedContract()] },
      { marches: { marche: [inventedContract()], 'contrat-concession': [] } },
      { marches: { marche: inventedContract() } },
      [inventedContract()],
      inventedContract(),
    ])
      expect([isDecp(value as never), readDecp(jsonOf(value), '2026-01-01').items.length]).toEqual([true, 1]);
    for (const value of [{}, [], 1, null, { marches: {} }, { objet: 'x' }])
      expect(isDecp(value as never)).toBe(false);
  });

  it.each([
    [{ id: undefined }, 'NO_NUMBER'],
    [{ objet: undefined }, 'NO_TITLE'],
    [{ acheteur: undefined }, 'NO_BUYER'],
  ])('refuses a record %j', (more, code) => {
    expect(codes(inventedContract(more))).toEqual([code]);
  });

  it('says what it leaves out', () => {
    expect(
      codes(
        inventedContract({
          titulaires: [],
          codeCPV: 'x',
          dureeMois: 'NC',
          montant: -4,
          dateNotification: 'nan',
        }),
      ),
    ).toEqual([
      'NO_HOLDER',
      'CPV_INVALID',
      'NO_CPV',
      'NO_NOTIFICATION',
      'AMOUNT_IMPOSSIBLE',
      'MONTHS_UNREAD',
    ]);
  });
});
