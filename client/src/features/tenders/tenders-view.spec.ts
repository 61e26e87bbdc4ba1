import { readView } from '../../lib/url-state';
import { dayAfter, filterOf, isFiltered, monthAfter, noFilters, tendersView } from './tenders-view';

const of = (address: string) => readView(tendersView, new URLSearchParams(address));
const filter = (address: string) => filterOf(of(address), true, '2026-01-31');

describe('the list of calls in its address', () => {
  it('shows the open ones unless told otherwise', () => {
    expect(filter('')).toEqual({ withFictitious: true, states: ['OPEN'] });
    expect(filter('etat=ALL')).toEqual({ withFictitious: true });
    expect(isFiltered(of(''))).toBe(false);
    expect(isFiltered(of('etat=CLOSED'))).toBe(true);
    expect(isFiltered({ ...of('q=x&cpv=90'), ...noFilters })).toBe(false);
  });

  it('says what is looked for', () => {
    expect(
      filter('q= vitres &echeance=D30&cpv=9091&mot=vélo&territoire=31&nature=PRIVATE&reserve=NO&etat=ALL'),
    ).toEqual({
      withFictitious: true,
      text: 'vitres',
      deadlineFrom: '2026-01-31',
      deadlineUntil: '2026-03-02',
      cpv: '9091',
      tag: 'vélo',
      territory: '31',
      nature: 'PRIVATE',
      reserved: false,
    });
  });

  it('takes no code that is none', () => {
    expect(filter('cpv=vitres&nature=X&etat=Y')).toEqual({ withFictitious: true, states: ['OPEN'] });
  });
});

describe('days and months from a day', () => {
  it('keep to the calendar', () => {
    expect(dayAfter('2026-02-27', 2)).toBe('2026-03-01');
    expect(monthAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthAfter('2026-01-15', 12)).toBe('2027-01-15');
    expect(monthAfter('2026-01-15', 0)).toBe('2026-01-15');
  });
});
