import { numberedLots, splitNumber } from './lot-numbers';

describe('the number of a lot', () => {
  it.each([
    ['1- Prestations à Rouen ', '1', 'Prestations à Rouen'],
    ['Lot n° 2b : Peinture', '2b', 'Peinture'],
    ['LOT 03 - Sols', '3', 'Sols'],
    ['Lot n°4 Espaces verts', '4', 'Espaces verts'],
    ['12 mois de nettoyage', '', '12 mois de nettoyage'],
    ['Nettoyage', '', 'Nettoyage'],
  ])('of « %s » is « %s »', (title, number, rest) => {
    expect(splitNumber(title)).toEqual({ number, rest });
  });

  it('is its place where two have the same or one has none', () => {
    const lot = { title: 'x', cpv: [] };
    const numbers = (...given: string[]) => {
      const { lots, problems } = numberedLots(given.map((number) => ({ number, lot, isRead: true })));
      return [lots.map((one) => one.number), problems.map((one) => one.code)];
    };
    expect(numbers('2', '7')).toEqual([['2', '7'], ['LOT_NUMBERS_READ']]);
    expect(numbers('1', '1')).toEqual([['1', '2'], ['LOT_NUMBERS_GIVEN']]);
    expect(numbers('1', '')).toEqual([['1', '2'], ['LOT_NUMBERS_GIVEN']]);
  });
});
