import { completeTender, nextNumber } from './complete-tender';

describe('a call that was typed in a hurry', () => {
  it('gives its only lot its own name, and several their numbers', () => {
    const lots = (...numbers: string[]) => ({
      name: 'Nettoyage',
      lots: numbers.map((number) => ({ number })),
    });
    expect(completeTender(lots('1'))['lots']).toEqual([{ number: '1', title: 'Nettoyage' }]);
    expect(completeTender(lots('1', '2b'))['lots']).toEqual([
      { number: '1', title: 'Lot 1' },
      { number: '2b', title: 'Lot 2b' },
    ]);
    const named = { name: 'Nettoyage', lots: [{ number: '1', title: 'Vitres' }] };
    expect(completeTender(named)).toEqual(named);
  });

  it('takes a need that has neither code nor tag as a tag, where it is short enough for one', () => {
    const complete = (need: object) =>
      (completeTender({ lots: [{ title: 'Lot', needs: [need] }] })['lots'] as { needs: object[] }[])[0]
        ?.needs[0];
    expect(complete({ label: 'Vitres en hauteur' })).toEqual({
      label: 'Vitres en hauteur',
      tags: ['Vitres en hauteur'],
    });
    for (const need of [
      { label: 'Vitres', cpv: '90911300' },
      { label: 'Vitres', tags: ['hauteur'] },
      { label: 'x'.repeat(61) },
      { label: '' },
    ])
      expect(complete(need)).toEqual(need);
  });

  it('numbers a new lot after the greatest', () => {
    expect(nextNumber([])).toBe('1');
    expect(nextNumber([{ number: '1' }, { number: '4b' }, { number: 'A' }])).toBe('5');
  });
});
