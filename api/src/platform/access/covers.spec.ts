import { covers, narrowedTo } from './covers';

describe('readers among other readers', () => {
  it('are those of the token, everybody, and facilitators within their pole', () => {
    expect(covers(['pole:a'], 'pole:a')).toBe(true);
    expect(covers(['public'], 'author:x')).toBe(true);
    expect(covers(['pole:a'], 'facilitators:a')).toBe(true);
    expect(covers(['facilitators:a'], 'pole:a')).toBe(false);
    expect(covers(['pole:b'], 'facilitators:a')).toBe(false);
    expect(covers(['pole:a'], 'public')).toBe(false);
  });

  it('are narrowed to those allowed, and never widened', () => {
    expect(narrowedTo(['public'], ['pole:a'])).toEqual(['pole:a']);
    expect(narrowedTo(['pole:a', 'actor:x'], ['pole:a'])).toEqual(['pole:a']);
    expect(narrowedTo(['facilitators:a'], ['pole:a'])).toEqual(['facilitators:a']);
    expect(narrowedTo(['facilitators:a'], ['public'])).toEqual(['facilitators:a']);
    expect(narrowedTo(['actor:x'], ['pole:a'])).toEqual([]);
    // The whole pole narrowed to who facilitates it is these, and not nobody.
    expect(narrowedTo(['pole:a', 'actor:x'], ['facilitators:a'])).toEqual(['facilitators:a']);
    expect(narrowedTo(['public'], ['public'])).toEqual(['public']);
  });
});
