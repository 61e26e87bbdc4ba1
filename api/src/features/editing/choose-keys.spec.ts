import { chooseKeys, keysToTry } from './choose-keys';
import type { Edit } from './edit';

const tender = (name: string): Edit => ({
  kind: 'tenders',
  key: '~1',
  version: null,
  record: { key: '~1', name },
});
const keyOf = (edit: Edit, taken: ReadonlySet<string> | undefined) =>
  chooseKeys([edit], taken).keys.get('~1');

describe('the key that a new thing gets', () => {
  it('is its name as people would write it, with a number where that is taken', () => {
    expect(keyOf(tender('Nettoyage des écoles'), new Set())).toBe('nettoyage-des-ecoles');
    expect(keyOf(tender('Nettoyage'), new Set(['nettoyage', 'nettoyage-2']))).toBe('nettoyage-3');
  });

  it('is no word that leads elsewhere in an address, known or not what is taken', () => {
    expect(keysToTry([tender('Nouvelle')])).not.toContain('nouvelle');
    expect(keyOf(tender('Nouvelle'), new Set())).toBe('nouvelle-2');
    expect(keyOf(tender('Nouvelle'), new Set(['nouvelle-2']))).toBe('nouvelle-3');
    expect(keyOf(tender('Nouvelle'), undefined)).toMatch(/^nouvelle-[0-9a-f]{8}$/);
    expect(keyOf(tender('Nouvelle école'), new Set())).toBe('nouvelle-ecole');
  });
});
