import { PlaceNames } from './place-names';

const row = (code: string, level: string, name: string) => ({ key: `key-${code}`, code, level, name });
const places = new PlaceNames([
  row('31555', 'COMMUNE', 'Toulouse'),
  row('243100518', 'EPCI', 'Toulouse'),
  row('31', 'DEPARTEMENT', 'Haute-Garonne'),
  row('2A', 'DEPARTEMENT', 'Corse-du-Sud'),
  row('31446', 'COMMUNE', 'Ramonville-Saint-Agne'),
  row('93066', 'COMMUNE', 'Saint-Denis'),
  row('97411', 'COMMUNE', 'Saint-Denis'),
  row('16225', 'COMMUNE', 'Montmoreau'),
  row('93048', 'COMMUNE', 'Montreuil-sous-Bois'),
  row('62588', 'COMMUNE', 'Montreuil-le-Gast'),
  row('200', 'EPCI', 'Lauragais Revel'),
]);

describe('a territory as a sheet writes it', () => {
  it.each([
    ['TOULOUSE ', 'key-31555'],
    ['31000 Toulouse', 'key-31555'],
    ['Toulouse (31000)', 'key-31555'],
    ['Toulouse 31000', 'key-31555'],
    ['31555', 'key-31555'],
    ['243100518', 'key-243100518'],
    ['2a', 'key-2A'],
    ['haute garonne', 'key-31'],
  ])('%s', (written, key) => {
    expect(places.of(written)).toEqual({ key });
  });

  it('is a municipality by the beginning of its name, which is said', () => {
    expect(places.of('31520 Ramonville')).toEqual({ key: 'key-31446', read: 'Ramonville-Saint-Agne' });
  });

  it.each([
    ['Saint-Denis', 'SEVERAL_TERRITORIES'],
    ['Montreuil', 'SEVERAL_TERRITORIES'],
    // Neither half a word, nor a word of three letters, nor the beginning of what is no municipality.
    ['Montmor', 'TERRITORY_NOT_KNOWN'],
    ['Mon', 'TERRITORY_NOT_KNOWN'],
    ['Lauragais', 'TERRITORY_NOT_KNOWN'],
    ['31000', 'TERRITORY_NOT_KNOWN'],
  ])('%s: %s', (written, code) => {
    expect(places.of(written)).toEqual({ problem: { code, parameters: { value: written } } });
  });
});
