import { isBoamp, readBoamp } from './boamp';
import { jsonOf } from './testing/invented-contract';

/** An invented notice in the bulletin's own schema. */
const notice = (more: Record<string, unknown> = {}, own: Record<string, unknown> = {}) => ({
  idweb: '99-1',
  objet: 'Nettoyage de bureaux (inventé)',
  dateparution: '2026-01-10',
  datelimitereponse: '2026-02-10T12:00:00+00:00',
  nomacheteur: 'Commune inventée',
  nature: 'APPEL_OFFRE',
  etat: 'INITIAL',
  type_marche: ['SERVICES'],
  code_departement: ['31'],
  donnees: JSON.stringify({
    FNSimple: {
      organisme: { codeIdentificationNational: '123 456 789 00012', cp: '31000' },
      initial: { natureMarche: { codeCPV: { objetPrincipal: { classPrincipale: '90919200' } } }, ...own },
    },
  }),
  ...more,
});
const only = (record: unknown) => readBoamp(jsonOf([record])).items[0];
const codes = (record: unknown) => only(record)?.problems.map((one) => one.code);

describe('records of the BOAMP', () => {
  it('are found in every answer of its interface', () => {
    const record = notice();
    const answers = [record, [record], { results: [record] }, { records: [{ fields: record }] }];
    for (const answer of answers) {
      expect(isBoamp(answer as never)).toBe(true);
      expect(readBoamp(jsonOf(answer)).items.map((one) => one.number)).toEqual(['99-1']);
    }
    expect(isBoamp({ results: [{ other: 1 }] })).toBe(false);
  });

  it.each([
    ['a correction', { nature: 'RECTIFICATIF', annonce_lie: ['98-7'] }, 'CORRECTS_ANOTHER'],
    ['a cancellation', { etat: 'ANNULATION' }, 'CANCELLED'],
    ['an amendment', { nature: 'MODIFICATION' }, 'NOT_A_CALL'],
    ['one without a number', { idweb: null }, 'NO_NUMBER'],
    ['one without a subject', { objet: ' ' }, 'NO_TITLE'],
    ['one without a buyer', { nomacheteur: null }, 'NO_BUYER'],
  ])('refuse %s', (_what, more, code) => {
    expect(only(notice(more))?.draft).toBeUndefined();
    expect(codes(notice(more))).toContain(code);
  });

  it('leave out a number that no register gives, and a code that is none', () => {
    const odd = { natureMarche: { codeCPV: { objetPrincipal: { classPrincipale: '123' } } } };
    expect(only(notice())?.draft?.buyerSiret).toBeUndefined();
    expect(codes(notice())).toContain('SIRET_INVALID');
    expect(codes(notice({}, odd))).toEqual(expect.arrayContaining(['CPV_INVALID', 'NO_CPV']));
  });

  it('are read without what is no JSON in them', () => {
    const broken = notice({ donnees: '{ "FNSimple": ' });
    expect(only(broken)?.draft).toMatchObject({
      name: 'Nettoyage de bureaux (inventé)',
      deadline: '2026-02-10T12:00',
    });
    expect(codes(broken)).toContain('UNREADABLE_PART');
  });

  it('say to whom a contract is reserved, or that one must look', () => {
    const reserved = (reservationMarche: unknown) =>
      only(notice({}, { natureMarche: { reservationMarche, codeCPV: '90919200' } }));
    expect(
      reserved({ structureInsertion: 'structures d’insertion par l’activité' })?.draft?.lots[0]?.reservation,
    ).toBe('INSERTION');
    expect(reserved({ oui: '' })?.problems.map((one) => one.code)).toContain('RESERVED_TO_WHOM');
    expect(reserved({ non: '' })?.problems.map((one) => one.code)).not.toContain('RESERVED_TO_WHOM');
  });

  it('keep no address or telephone of a person', () => {
    const item = only(
      notice({}, { natureMarche: { description: 'Écrire à prenom.nom@exemple.test ou 05 00 00 00 00.' } }),
    );
    expect(item?.draft?.summary).toBe('Écrire à … ou ….');
    expect(item?.problems.map((one) => one.code)).toContain('CONTACTS_LEFT_OUT');
  });

  it('name who won where they tell of an award', () => {
    const won = only(notice({ nature: 'ATTRIBUTION', titulaire: ['Atelier inventé', 'Régie inventée'] }));
    expect(won?.draft?.award?.winners.map((one) => one.name)).toEqual(['Atelier inventé', 'Régie inventée']);
    // Two names in one notice may be of two lots.
    expect(won?.together).toBeUndefined();
  });

  it('are read as eForms where the notice is one', () => {
    const eforms = {
      EFORMS: {
        ContractNotice: {
          'cbc:NoticeTypeCode': { '@listName': 'competition', '#text': 'cn-standard' },
          'cbc:NoticeLanguageCode': 'FRA',
          'ext:UBLExtensions': {
            'ext:UBLExtension': {
              'ext:ExtensionContent': {
                'efext:EformsExtension': {
                  'efac:Organizations': {
                    'efac:Organization': {
                      'efac:Company': {
                        'cac:PartyIdentification': { 'cbc:ID': { '#text': 'ORG-0001' } },
                        'cac:PartyName': {
                          'cbc:Name': { '@languageID': 'FRA', '#text': 'Commune inventée' },
                        },
                        'cac:PostalAddress': { 'cbc:PostalZone': '97400' },
                      },
                    },
                  },
                },
              },
            },
          },
          'cac:ContractingParty': {
            'cac:Party': { 'cac:PartyIdentification': { 'cbc:ID': { '#text': 'ORG-0001' } } },
          },
          'cac:TenderingProcess': {
            'cbc:ProcedureCode': { '#text': 'oth-single' },
            'cbc:Description': 'Procédure adaptée, article R2123-1',
          },
          'cac:ProcurementProject': { 'cbc:Name': { '@languageID': 'FRA', '#text': 'Repas (inventé)' } },
          'cac:ProcurementProjectLot': {
            'cbc:ID': { '@schemeName': 'Lot', '#text': 'LOT-0001' },
            'cac:TenderingProcess': {
              'cac:TenderSubmissionDeadlinePeriod': {
                'cbc:EndDate': '2026-03-02+04:00',
                'cbc:EndTime': '10:00:00+04:00',
              },
            },
            'cac:ProcurementProject': {
              'cbc:Name': { '#text': 'Repas livrés' },
              'cac:MainCommodityClassification': { 'cbc:ItemClassificationCode': { '#text': '55520000' } },
              'cac:PlannedPeriod': { 'cbc:DurationMeasure': { '@unitCode': 'MONTH', '#text': '24' } },
            },
          },
        },
      },
    };
    const item = only(
      notice({ donnees: JSON.stringify(eforms), url_avis: 'https://www.boamp.fr/pages/avis/?q=idweb:99-1' }),
    );
    expect(item?.draft).toMatchObject({
      origin: 'BOAMP',
      sourceId: '99-1',
      name: 'Repas (inventé)',
      buyerName: 'Commune inventée',
      procedure: 'ADAPTED',
      publishedOn: '2026-01-10',
      deadline: '2026-03-02T10:00',
      timeZone: 'Indian/Reunion',
      territory: { level: 'DEPARTEMENT', code: '31' },
      cpv: ['55520000'],
      lots: [{ number: '1', title: 'Repas livrés', cpv: ['55520000'], months: 24 }],
    });
    expect(item?.problems).toEqual([]);
  });
});
