import { guessingBits, passwordFault } from './password-rule';

const owner = { email: 'camille.fictif@exemple.test', name: 'Camille Fictif' };

describe('the rule for passwords', () => {
  it.each([
    'Mur7*Lanterne#', // 14 characters of four sets
    'gT4!kWq9%zBm', // the CNIL’s first example: 12 characters of four sets
    'Kw7Rt2Ym9Xb4Qs', // its second: 14 characters without signs
    'la pluie tombe doucement sur les tuiles rouges', // its third: a sentence of seven words
    'Été comme hiver, nous semons',
  ])('takes %j', (password) => {
    expect(passwordFault(password, owner)).toBeUndefined();
  });

  it.each([
    ['court', 'PASSWORD_TOO_WEAK'],
    ['gT4!kWq9%zB', 'PASSWORD_TOO_WEAK'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'PASSWORD_TOO_WEAK'],
    ['abababababababababababababab', 'PASSWORD_TOO_WEAK'],
    ['ghijklmnopqrstuvwxyz', 'PASSWORD_TOO_WEAK'],
    ['', 'PASSWORD_TOO_WEAK'],
    ['Motdepasse-2024!', 'PASSWORD_COMMON'],
    ['M.o.t.d.e.p.a.s.s.e.2', 'PASSWORD_COMMON'],
    ['azertyuiopqsdfghjklm', 'PASSWORD_COMMON'],
    ['Camille-Fictif-2024!', 'PASSWORD_PERSONAL'],
    ['camille.fictif@exemple.test', 'PASSWORD_PERSONAL'],
    ['x'.repeat(300), 'PASSWORD_TOO_LONG'],
  ])('refuses %j as %s', (password, fault) => {
    expect(passwordFault(password, owner)).toBe(fault);
  });

  it('lets a name stand in a sentence that would do without it', () => {
    expect(passwordFault('Camille range sept grands vélos verts au grenier', owner)).toBeUndefined();
  });

  it('counts one password the same in whatever form its letters come', () => {
    expect(guessingBits('Été'.normalize('NFC'))).toBeGreaterThan(0);
    expect(passwordFault('é'.normalize('NFD').repeat(40), owner)).toBe('PASSWORD_TOO_WEAK');
  });
});
