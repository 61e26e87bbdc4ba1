import { readEforms } from './eforms';
import type { JsonObject } from '../trees/read-json';
import { inventedSirets } from './testing/invented-contract';

const { workshop, board } = inventedSirets;

const company = (id: string, name: string, siret?: string): JsonObject => ({
  Company: {
    PartyIdentification: { ID: id },
    PartyName: { Name: name },
    ...(siret ? { PartyLegalEntity: { CompanyID: siret } } : {}),
  },
});

/** An invented award: one lot, won by a group of two, which the notice says with its lead. */
const award = (result: JsonObject): JsonObject => ({
  ContractAwardNotice: {
    NoticeTypeCode: { '@listName': 'result', '#text': 'can-standard' },
    NoticeLanguageCode: 'FRA',
    UBLExtensions: {
      UBLExtension: {
        ExtensionContent: {
          EformsExtension: {
            Publication: { NoticePublicationID: '00000123-2026', PublicationDate: '2026-05-04Z' },
            Organizations: {
              Organization: [
                company('ORG-0001', 'Commune inventée'),
                company('ORG-0002', 'Atelier inventé', workshop),
                company('ORG-0003', 'Régie inventée', board),
              ],
            },
            NoticeResult: result,
          },
        },
      },
    },
    ContractingParty: { Party: { PartyIdentification: { ID: 'ORG-0001' } } },
    ProcurementProject: {
      Name: 'Entretien (inventé)',
      MainCommodityClassification: { ItemClassificationCode: '77310000' },
    },
    ProcurementProjectLot: {
      ID: { '@schemeName': 'Lot', '#text': 'LOT-0001' },
      ProcurementProject: { Name: 'Espaces verts' },
    },
  },
});

const party = (id: string, ...organisations: string[]): JsonObject => ({
  ID: id,
  Tenderer: organisations.map((one, index) => ({ ID: one, GroupLeadIndicator: String(index === 0) })),
});
const tender = (id: string, of: string, amount: string): JsonObject => ({
  ID: id,
  LegalMonetaryTotal: { PayableAmount: { '@currencyID': 'EUR', '#text': amount } },
  TenderingParty: { ID: of },
  TenderLot: { ID: 'LOT-0001' },
});
const lotResult = (...tenders: string[]): JsonObject => ({
  TenderResultCode: 'selec-w',
  LotTender: tenders.map((ID) => ({ ID })),
  ReceivedSubmissionsStatistics: { StatisticsNumeric: '4' },
  TenderLot: { ID: 'LOT-0001' },
});
const read = (result: JsonObject) => readEforms(award(result), { origin: 'TED' });

describe('an award in eForms', () => {
  const group = {
    LotResult: lotResult('TEN-1', 'TEN-2'),
    LotTender: [tender('TEN-1', 'TPA-1', '9000'), tender('TEN-2', 'TPA-2', '8000')],
    TenderingParty: [party('TPA-1', 'ORG-0002'), party('TPA-2', 'ORG-0003', 'ORG-0002')],
  };

  it('is won by the tender of the signed contract, not by all that were ranked', () => {
    const item = read({
      ...group,
      SettledContract: { IssueDate: '2026-04-20+02:00', LotTender: { ID: 'TEN-2' } },
    });
    expect(item.draft).toMatchObject({
      sourceId: '123-2026',
      award: {
        notifiedOn: '2026-04-20',
        amount: 8000,
        offers: 4,
        winners: [
          { name: 'Régie inventée', siret: board },
          { name: 'Atelier inventé', siret: workshop },
        ],
      },
    });
    expect(item.together).toMatchObject({
      lots: ['1'],
      holders: [{ name: 'Régie inventée', lead: true }, { name: 'Atelier inventé' }],
    });
    expect(item.problems).toEqual([]);
  });

  it('has no winner where nothing tells which of two tenders it was', () => {
    const item = read(group);
    expect(item.draft?.award?.winners).toEqual([]);
    expect(item.problems.map((one) => one.code)).toEqual(['NO_HOLDER', 'NO_NOTIFICATION']);
  });

  it('says that a lot went to nobody', () => {
    const item = read({ LotResult: { TenderResultCode: 'clos-nw', TenderLot: { ID: 'LOT-0001' } } });
    expect(item.problems).toContainEqual({ code: 'NO_WINNER', parameters: { lot: '1' } });
  });
});

describe('a document that is no notice of a call', () => {
  it.each([
    [{ Invoice: {} }, 'NOT_EFORMS'],
    [
      { ContractAwardNotice: { NoticeTypeCode: 'can-modif', ProcurementProject: { Name: 'x' } } },
      'NOT_A_CALL',
    ],
    [{ ContractNotice: { ID: 'a', ProcurementProject: { Name: 'x' } } }, 'NO_BUYER'],
    [{ ContractNotice: { ID: 'a' } }, 'NO_TITLE'],
    [{ ContractNotice: '' }, 'NO_NUMBER'],
  ])('%j is refused', (document, code) => {
    const item = readEforms(document, { origin: 'TED' });
    expect(item.draft).toBeUndefined();
    expect(item.problems.map((one) => one.code)).toContain(code);
  });
});
