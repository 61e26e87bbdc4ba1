import { toldOfClosing, toldOfTiers } from './told-of-purchase';

describe('what the form of a purchase tells', () => {
  beforeAll(() => void jest.useFakeTimers({ now: new Date('2026-05-10T10:00:00') }));
  afterAll(() => void jest.useRealTimers());

  it('is that a date has passed, from the day after on', () => {
    expect(toldOfClosing('2026-05-09', {})?.fr).toContain('passée');
    for (const fine of ['2026-05-10', '2027', 'demain', undefined])
      expect(toldOfClosing(fine, {})).toBeUndefined();
    expect(toldOfClosing('2026-05-09', { state: 'SIGNED' })).toBeUndefined();
  });

  it('is a tier at which a unit costs more than before, in whatever order they are typed', () => {
    const tiers = [
      { from: 200, price: 41 },
      { from: 50, price: 4.6 },
    ];
    expect(toldOfTiers(tiers)?.fr).toContain('À partir de 200 ');
    expect(toldOfTiers([{ from: 0, price: 5 }, { from: 50, price: 5 }, { from: 80 }])).toBeUndefined();
    expect(toldOfTiers(undefined)).toBeUndefined();
  });
});
