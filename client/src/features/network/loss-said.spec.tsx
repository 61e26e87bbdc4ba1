import { ApolloLink } from '@apollo/client';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { clientOf, inProduct } from '../../lib/testing/in-product';
import { LossSaid } from './loss-said';
import { node } from './network-ground';
import type { NetworkState } from './use-network';

const loss = { gone: [node('a')], ended: 1, thinner: 0, alone: [], apart: [] };

function Explored() {
  const [without, setWithout] = useState<readonly string[]>([]);
  const state = {
    view: { without, day: null, compared: null },
    loss: without.length > 0 ? loss : undefined,
    update: () => setWithout([]),
  } as unknown as NetworkState;
  return (
    <>
      {without.length === 0 && <button onClick={() => setWithout(['a'])}>Essayer sans</button>}
      <LossSaid state={state} />
      <div id="network-drawing">
        <div role="application" tabIndex={0} />
      </div>
    </>
  );
}

describe('what the network loses', () => {
  it('is where the keyboard goes on, and the drawing once everybody is put back', () => {
    render(<Explored />, inProduct(clientOf(ApolloLink.empty()), {}));
    const press = (name: string) => {
      const button = screen.getByRole('button', { name });
      button.focus();
      fireEvent.click(button);
    };
    press('Essayer sans');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Ce que le réseau perd' }));
    press('Remettre');
    expect(document.activeElement).toBe(screen.getByRole('application'));
  });
});
