import { readView, writeView } from '../../lib/url-state';
import { partnersView, toInput, usualWeights } from './partners-view';

const of = (address: string) => readView(partnersView, new URLSearchParams(address));

describe('partners in the address', () => {
  it('are weighed as usual unless told otherwise', () => {
    expect(of('')).toEqual({ weights: usualWeights, withPresent: false });
    for (const odd of ['3.3.2', '3.3.2.1.9', '0.0.0.0.0', 'a.b.c.d.e'])
      expect(of(`poids=${odd}`).weights).toEqual(usualWeights);
  });

  it('keep their weights, in their order', () => {
    const { weights } = of('poids=0.5.1.0.2&presents=1');
    expect(toInput(weights)).toEqual({ competence: 0, network: 5, place: 1, known: 0, wish: 2 });
    expect(writeView(partnersView, new URLSearchParams(), { weights }).toString()).toBe('poids=0.5.1.0.2');
    expect(
      writeView(partnersView, new URLSearchParams('poids=1.1.1.1.1'), { weights: usualWeights }).toString(),
    ).toBe('');
  });
});
