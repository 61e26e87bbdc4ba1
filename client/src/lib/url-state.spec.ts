import { codeParam, codesParam, flagParam, numberParam, readView, textParam, writeView } from './url-state';

const view = {
  text: textParam('q'),
  kinds: codesParam('genres', ['A', 'B', 'C'] as const),
  sort: codeParam('tri', ['NAME', 'TIES'] as const, 'NAME'),
  hub: flagParam('pole'),
  degree: numberParam('degre', 1),
};
const read = (query: string) => readView(view, new URLSearchParams(query));

describe('the state of a view in the address', () => {
  it('has its defaults in an empty address', () => {
    expect(read('')).toEqual({ text: '', kinds: [], sort: 'NAME', hub: false, degree: 1 });
  });

  it('reads what is there and ignores what it does not know', () => {
    expect(read('q=é&genres=C,X,A&tri=TIES&pole=1&degre=3')).toEqual({
      text: 'é',
      kinds: ['A', 'C'],
      sort: 'TIES',
      hub: true,
      degree: 3,
    });
    expect(read('tri=nope&degre=x')).toMatchObject({ sort: 'NAME', degree: 1 });
  });

  it('writes only what differs from the defaults, and leaves the rest of the address alone', () => {
    const before = new URLSearchParams('demo=0&q=old&genres=A');
    expect(String(writeView(view, before, { text: '', kinds: ['B', 'A'], degree: 1 }))).toBe(
      'demo=0&genres=A%2CB',
    );
    expect(String(writeView(view, before, { hub: true }))).toBe('demo=0&q=old&genres=A&pole=1');
  });

  it('comes back as it was written', () => {
    const value = { text: 'mot', kinds: ['A', 'B'] as const, sort: 'TIES' as const, hub: true, degree: 4 };
    expect(readView(view, writeView(view, new URLSearchParams(), value))).toEqual(value);
  });
});
