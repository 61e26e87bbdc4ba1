import { csvCell, csvOf } from './csv';

describe('a cell of a table that is taken away', () => {
  it('is itself where nothing in it could be run or torn apart', () => {
    for (const text of ['Atelier', '2,5', 'a - b', 'Lin, chanvre', 'x=1', ''])
      expect(csvCell(text)).toBe(text);
    expect(csvCell('a;b "c"')).toBe('"a;b ""c"""');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1'])('is no formula: %j', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('holds no formula for a spreadsheet that separates otherwise', () => {
    for (const text of ['Atelier,=cmd|x', 'Atelier, =1', 'a;=1', 'a\n=1', 'a\t@x', 'a,"=1', 'a|=1'])
      expect(csvCell(text)).not.toMatch(/[,;|\t\n][ ]*"*[=@]/);
  });
});

it('a table begins with the mark of UTF-8, and has a line for each row', () => {
  expect(
    csvOf([
      ['a', 'b'],
      ['c', '=d'],
    ]),
  ).toBe("\uFEFFa;b\r\nc;'=d\r\n");
});
