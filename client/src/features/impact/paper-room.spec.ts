import { isAmple } from './paper-room';

const of = (
  section: 'HEADLINE' | 'CRITERIA' | 'RETURNS' | 'COOPERATION' | 'EVENTS' | 'MONEY',
  count: number,
) => Array.from({ length: count }, () => ({ section }));

it('sets a page of few figures in letters that are read, and only a fuller one closer', () => {
  const real = [...of('HEADLINE', 7), ...of('CRITERIA', 2), ...of('COOPERATION', 4), ...of('EVENTS', 2)];
  expect(isAmple(real)).toBe(true);
  expect(isAmple([...real, ...of('MONEY', 6)])).toBe(true);
  expect(isAmple([...real, ...of('RETURNS', 1)])).toBe(false);
  expect(isAmple([...real, ...of('HEADLINE', 2)])).toBe(false);
});
