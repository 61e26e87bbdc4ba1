import { readView } from '../../lib/url-state';
import { texts } from './texts';
import { narrowed } from './use-network-data';
import { networkView } from './view-address';
import { crumbsOf, openedFilter, zoomAddress } from './zoom';

describe('a group that is open', () => {
  it('narrows what is asked to a territory, to what is not said more precisely, to a function', () => {
    expect(openedFilter({ within: '', among: '' })).toEqual({});
    expect(openedFilter({ within: 'departement-2A', among: 'ACTIVITY_CREATION' })).toEqual({
      territory: '2A',
      territoryLevel: 'DEPARTEMENT',
      functions: ['ACTIVITY_CREATION'],
    });
    expect(openedFilter({ within: '-epci-243100633', among: 'NONE' })).toEqual({
      territory: '243100633',
      territoryLevel: 'EPCI',
      unplaced: true,
      withoutFunction: true,
    });
    expect(openedFilter({ within: '-', among: '' })).toEqual({ unplaced: true });
    expect(openedFilter({ within: 'nonsense', among: 'NONSENSE' })).toEqual({});
  });

  it('is in the address with all filters, while what was in the centre gives way', () => {
    const search = '?demo=0&stances=DECLARED&focus=bge&degre=2&dans=region-76&par=fonctions';
    const opened = { within: 'departement-31', among: '' };
    expect(zoomAddress(search, 'acteurs', opened)).toBe(
      '/reseau?demo=0&stances=DECLARED&dans=departement-31',
    );
    expect(zoomAddress(search, 'fonctions', opened)).toBe(
      '/reseau/groupes?demo=0&stances=DECLARED&dans=departement-31&par=fonctions',
    );
    expect(zoomAddress('', null, { within: '', among: '' })).toBe('/reseau/groupes');
    expect(zoomAddress('?pole=1&focus=a', 'mesures', { within: '', among: '' })).toBe(
      '/reseau/mesures?pole=1',
    );
    expect(zoomAddress('', 'acteurs', { within: '', among: '' }, true)).toBe('/reseau?niveau=acteurs');
  });

  it('counts before what the legend brings out, of which the rest is asked as well', () => {
    const view = (search: string) => readView(networkView, new URLSearchParams(search));
    const legend = 'territoires=31446&fonctions=CSR_PROMOTION&stances=CONFIRMED';
    expect(narrowed(view(legend), true)).toMatchObject({
      territory: '31446',
      functions: ['CSR_PROMOTION'],
      stances: ['CONFIRMED'],
    });
    expect(narrowed(view(`${legend}&dans=region-76&parmi=ACTIVITY_CREATION`), false)).toMatchObject({
      territory: '76',
      territoryLevel: 'REGION',
      functions: ['ACTIVITY_CREATION'],
      stances: ['CONFIRMED'],
      withFictitious: false,
    });
  });

  it('has a way back', () => {
    const path = [
      { code: '76', level: 'REGION', name: 'Occitanie' },
      { code: '31', level: 'DEPARTEMENT', name: 'Haute-Garonne' },
    ] as const;
    const labels = (within: string, among: string, of: readonly (typeof path)[number][] = path) =>
      crumbsOf({ within, among }, of, 'fr', texts.fr).map(({ label }) => label);
    expect(labels('', '', [])).toEqual(['Tout le réseau']);
    expect(labels('-departement-31', 'NONE')).toEqual([
      'Tout le réseau',
      'Occitanie',
      'Haute-Garonne',
      'sans plus de précision',
      'Sans fonction dite',
    ]);
    expect(labels('-', '', [])).toEqual(['Tout le réseau', 'Territoire non dit']);
    expect(labels('', 'NONSENSE', [])).toEqual(['Tout le réseau']);
    expect(
      crumbsOf({ within: 'departement-31', among: 'NONE' }, path, 'fr', texts.fr).at(-2)?.opened,
    ).toEqual({
      within: 'departement-31',
      among: '',
    });
  });
});
