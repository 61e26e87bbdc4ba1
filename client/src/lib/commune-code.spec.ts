import { isCommuneCode } from './commune-code';

describe('the code of a territory', () => {
  it.each(['31446', '2A004', '97411'])('is that of a commune: %s', (code) => {
    expect(isCommuneCode(code)).toBe(true);
  });

  it.each(['31', '2A', '974', '76', '243100633', '', '3144', '31446 '])('is another one: %s', (code) => {
    expect(isCommuneCode(code)).toBe(false);
  });
});
