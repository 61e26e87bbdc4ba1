import { localPath } from './local-path';

describe('a page of this site', () => {
  it('is a path with its query', () => {
    expect(localPath('/reseau')).toBe('/reseau');
    expect(localPath('/annuaire?q=mot&demo=0#x')).toBe('/annuaire?q=mot&demo=0');
  });

  it.each([
    [null],
    [''],
    ['reseau'],
    ['https://elsewhere.test/'],
    ['//elsewhere.test/'],
    ['/\\elsewhere.test/'],
    ['/\t/elsewhere.test/'],
    ['/.//elsewhere.test/'],
    ['javascript:alert(1)'],
  ])('is not %j', (text) => {
    expect(localPath(text)).toBeUndefined();
  });
});
