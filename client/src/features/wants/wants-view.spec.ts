import { readView } from '../../lib/url-state';
import { filterOf, isFiltered, noFilters, wantsView } from './wants-view';

const of = (address: string) => readView(wantsView, new URLSearchParams(address));

describe('the board of needs and offers in its address', () => {
  it('shows the open ones unless told otherwise', () => {
    expect(filterOf(of(''), true)).toEqual({ withFictitious: true, states: ['OPEN'] });
    expect(filterOf(of('etat=ALL'), false)).toEqual({
      withFictitious: false,
      states: ['OPEN', 'TAKEN', 'CLOSED'],
    });
    expect(isFiltered(of(''))).toBe(false);
    expect(isFiltered({ ...of('q=x&quoi=NEED'), ...noFilters })).toBe(false);
  });

  it('says what is looked for', () => {
    expect(
      filterOf(
        of(
          'q= salle &quoi=OFFER&genre=PREMISES&cpv=70&territoire=31446&jour=2027-03-01&structure=coopaction',
        ),
        true,
      ),
    ).toEqual({
      withFictitious: true,
      states: ['OPEN'],
      text: 'salle',
      side: 'OFFER',
      sort: 'PREMISES',
      cpv: '70',
      territory: '31446',
      openOn: '2027-03-01',
      of: 'coopaction',
    });
  });

  it('looks around a commune, and around nothing wider', () => {
    expect(filterOf(of('territoire=31446&rayon=10'), true)).toMatchObject({
      territory: '31446',
      kilometres: 10,
    });
    expect(filterOf(of('territoire=243100633&rayon=10'), true)).not.toHaveProperty('kilometres');
    expect(filterOf(of('rayon=10'), true)).not.toHaveProperty('kilometres');
  });

  it('takes no code or day that is none', () => {
    expect(filterOf(of('quoi=X&genre=Y&cpv=z&jour=demain'), true)).toEqual({
      withFictitious: true,
      states: ['OPEN'],
    });
  });
});
