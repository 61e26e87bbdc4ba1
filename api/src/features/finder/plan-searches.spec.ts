import type { Lot } from '../tenders';
import type { PartnersAsked } from './finder.input';
import { planSearches, type CallPlan, type PlannedSearch } from './plan-searches';

const lot = (number: string, more: Partial<Lot> = {}): Lot => ({
  number,
  title: `Lot ${number}`,
  cpv: [],
  criteria: [],
  needs: [],
  ...more,
});
const call = (...lots: Lot[]): CallPlan => ({ lots, cpv: [], value: null });
const asked = (more: Partial<PartnersAsked> = {}) =>
  ({ lotByLot: false, withoutReservation: false, needs: [], ...more }) as PartnersAsked;
const searches = (input: PartnersAsked, of?: CallPlan) => planSearches(input, of) as PlannedSearch[];
const codes = (input: PartnersAsked, of?: CallPlan) =>
  planSearches(input, of).map((one) => ('code' in one ? one.code : 'a search'));

describe('the searches of a question', () => {
  const cleaning = { label: 'Cleaning', cpv: '90910000', tags: [] };
  const windows = { label: 'Windows', cpv: '90911300', tags: ['height'] };

  it('are one across the lots, or one for each', () => {
    const of = call(
      lot('1', { needs: [cleaning], value: 10, leastTurnover: 500 }),
      lot('2', { needs: [windows], value: 20, leastTurnover: 800, reservation: 'ESS' }),
    );
    const [together, ...none] = searches(asked(), of);
    expect(none).toEqual([]);
    expect(together).toMatchObject({ value: 30, leastTurnover: 800, reservations: ['ESS'] });
    expect(together?.needs.map(({ label, lots }) => [label, lots])).toEqual([
      ['Cleaning', ['1']],
      ['Windows', ['2']],
    ]);
    expect(searches(asked({ lotByLot: true }), of)).toMatchObject([
      { value: 10, leastTurnover: 500, reservations: [] },
      { value: 20, leastTurnover: 800, reservations: ['ESS'] },
    ]);
    expect(searches(asked({ lots: ['2'], withoutReservation: true, leastTurnover: 0 }), of)).toMatchObject([
      { value: 20, leastTurnover: 0, reservations: [] },
    ]);
  });

  it('ask once for what several lots ask for', () => {
    const rare = { label: 'Rare', cpv: '98310000', tags: [] };
    const of = call(lot('1', { needs: [rare] }), lot('2', { needs: [{ ...rare, label: 'Rare too' }] }));
    const [together] = searches(asked(), of);
    expect(together?.needs).toEqual([expect.objectContaining({ label: 'Rare', lots: ['1', '2'] })]);
    expect(searches(asked({ lotByLot: true }), of)).toHaveLength(2);
  });

  it('take words alone for a tag, and codes without their check digit', () => {
    const [one] = searches(
      asked({
        needs: [
          { label: ' Menuiserie ', tags: [] },
          { label: 'Windows', cpv: '90911300-9', tags: [] },
        ],
      }),
    );
    expect(one?.needs).toMatchObject([
      { label: 'Menuiserie', cpv: null, tags: ['Menuiserie'], lots: [] },
      { label: 'Windows', cpv: '90911300', tags: [] },
    ]);
  });

  it('are none, and it is said why', () => {
    expect(codes(asked())).toEqual(['NO_NEEDS']);
    expect(codes(asked({ needs: [{ label: ' -', tags: [''] }] }))).toEqual(['NO_NEEDS']);
    expect(codes(asked(), call())).toEqual(['CALL_WITHOUT_NEEDS']);
    expect(codes(asked(), call(lot('1')))).toEqual(['CALL_WITHOUT_NEEDS']);
    expect(codes(asked({ lots: ['7'] }), call(lot('1', { needs: [cleaning] })))).toEqual(['LOT_UNKNOWN']);
    for (const cpv of ['99999999', '9091', 'ninety'])
      expect(codes(asked({ needs: [{ cpv, tags: [] }] }))).toEqual(['CPV_UNKNOWN']);
    const many = Array.from({ length: 31 }, (_, index) => ({ label: `Tag ${index}`, tags: [] }));
    expect(planSearches(asked({ needs: many }), undefined)).toEqual([
      { code: 'TOO_MANY_NEEDS', field: 'needs', parameters: { count: 31, most: 30 } },
    ]);
    const lots = Array.from({ length: 13 }, (_, index) => lot(String(index), { needs: [cleaning] }));
    expect(codes(asked({ lotByLot: true }), call(...lots))).toEqual(['TOO_MANY_NEEDS']);
    expect(codes(asked(), call(...lots))).toEqual(['a search']);
  });
});
