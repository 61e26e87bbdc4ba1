import { isChange, missingYears, quantityText, readingText, readingWhen, yearsText } from './reading-text';
import type { ReadingPartsFragment } from './impact.generated';

const reading = (given: Partial<ReadingPartsFragment>) =>
  ({
    value: 800,
    unit: 'PERSON',
    qualifier: 'AT_LEAST',
    text: null,
    period: '2016',
    ...given,
  }) as ReadingPartsFragment;

describe('a reading in words', () => {
  it('says how exact it is', () => {
    expect(readingText(reading({}), 'fr')).toMatch(/^au moins 800\spersonnes$/);
    expect(readingText(reading({ qualifier: 'EXACT' }), 'en')).toMatch(/^800\speople$/);
  });

  it('is never a zero where there is no number', () => {
    expect(readingText(reading({ value: null }), 'fr')).toBe('—');
    expect(readingText(reading({ value: null, text: 'Plusieurs dizaines' }), 'fr')).toBe(
      'Plusieurs dizaines',
    );
  });

  it('says what sets it apart and when', () => {
    expect(readingWhen(reading({ text: 'à titre permanent' }), 'fr')).toBe('à titre permanent, en 2016');
    expect(readingWhen(reading({ period: null }), 'fr')).toBe('');
  });
});

describe('a change', () => {
  it('has a sign, and only it', () => {
    expect(isChange('TURNOVER_CHANGE')).toBe(true);
    expect(isChange('GIVEN_TURNOVER')).toBe(false);
    expect(quantityText(3.2, 'PERCENT', 'fr', true)).toMatch(/^\+3,2\s%$/);
    expect(quantityText(-3.2, 'PERCENT', 'en', true)).toBe('\u22123.2%');
    expect(quantityText(3, 'FULL_TIME_EMPLOYEE', 'en')).toMatch(/^3\sfull-time employees$/);
  });
});

describe('years without a reading', () => {
  it('are those between the first and the last', () => {
    expect(missingYears([2013, 2016])).toEqual([2014, 2015]);
    expect(missingYears([2016])).toEqual([]);
    expect(yearsText([2014, 2015, 2017])).toBe('2014–2015, 2017');
  });
});
