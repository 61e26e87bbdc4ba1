import { isDecp, readDecp } from './decp';
import { readJson, type JsonText } from './read-json';

const file = (value: unknown): JsonText => {
  const read = readJson(JSON.stringify(value));
  if (!('value' in read)) throw new Error('malformed');
  return read;
};
const siret = (id: string) => ({ titulaire: { typeIdentifiant: 'SIRET', id } });
const [atelier, regie] = ['73282932000074', '35600000000048'];

/** An invented contract of the format 2.x. */
const contract = (more: Record<string, unknown> = {}) => ({
  id: 'INV-1',
  acheteur: { id: '21310446600015' },
  nature: 'Marché',
  objet: 'Entretien (inventé)',
  codeCPV: '77310000-6',
  dureeMois: 24,
  dateNotification: '2025-03-01',
  datePublicationDonnees: '2025-03-20',
  montant: 80_000,
  titulaires: [siret(atelier ?? ''), siret(regie ?? '')],
  ...more,
});
const only = (record: unknown) => readDecp(file({ marches: { marche: [record] } }), '2026-01-01').items[0];
const codes = (record: unknown) => only(record)?.problems.map((one) => one.code);

describe('holders of a contract', () => {
  it('won together where the record says that they are a group', () => {
    const item = only(contract({ typeGroupementOperateurs: 'Solidaire' }));
    expect(item?.together).toMatchObject({
      form: 'SOLIDAIRE',
      holders: [{ siret: atelier }, { siret: regie }],
    });
    expect(item?.together?.quotes).toEqual([
      `{"typeIdentifiant":"SIRET","id":"${atelier}"}`,
      `{"typeIdentifiant":"SIRET","id":"${regie}"}`,
    ]);
    expect(item?.problems).toEqual([]);
  });

  it('did not where it says that there is no group', () => {
    const item = only(contract({ typeGroupementOperateurs: 'Pas de groupement' }));
    expect(item?.together).toBeUndefined();
    expect(item?.draft?.award?.winners).toHaveLength(2);
    expect(item?.problems).toEqual([{ code: 'HOLDERS_NOT_A_GROUP', parameters: { count: 2 } }]);
  });

  it('are not taken for a group where it says nothing', () => {
    expect(only(contract())?.together).toBeUndefined();
    expect(codes(contract())).toEqual(['HOLDERS_PERHAPS_A_GROUP']);
    expect(only(contract({ nature: 'Accord-cadre' }))?.together).toBeUndefined();
    expect(codes(contract({ nature: 'Accord-cadre' }))).toEqual(['HOLDERS_OF_A_FRAMEWORK']);
  });

  it('have their days where an amendment replaced one of them', () => {
    const modifications = [
      {
        modification: {
          id: 9,
          dateNotificationModification: '2025-12-01',
          titulaires: [siret(atelier ?? '')],
        },
      },
    ];
    const item = only(contract({ typeGroupementOperateurs: 'Conjoint', modifications }));
    expect(item?.together?.holders).toEqual([
      { name: `SIRET ${atelier}`, siret: atelier },
      { name: `SIRET ${regie}`, siret: regie, until: '2025-12-01' },
    ]);
  });

  it('are not the buyer', () => {
    expect(codes(contract({ titulaires: [siret('21310446600021')] }))).toEqual(['BUYER_IS_HOLDER']);
  });
});

describe('a file of contracts', () => {
  it('is told in each of its shapes, and from other JSON', () => {
    for (const value of [
      { marches: [contract()] },
      { marches: { marche: [contract()], 'contrat-concession': [] } },
      { marches: { marche: contract() } },
      [contract()],
      contract(),
    ])
      expect([isDecp(value as never), readDecp(file(value), '2026-01-01').items.length]).toEqual([true, 1]);
    for (const value of [{}, [], 1, null, { marches: {} }, { objet: 'x' }])
      expect(isDecp(value as never)).toBe(false);
  });

  it.each([
    [{ id: undefined }, 'NO_NUMBER'],
    [{ objet: undefined }, 'NO_TITLE'],
    [{ acheteur: undefined }, 'NO_BUYER'],
  ])('refuses a record %j', (more, code) => {
    expect(codes(contract(more))).toEqual([code]);
  });

  it('says what it leaves out', () => {
    expect(
      codes(
        contract({ titulaires: [], codeCPV: 'x', dureeMois: 'NC', montant: -4, dateNotification: 'nan' }),
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
