import { ApolloLink } from '@apollo/client';
import { fireEvent, render, screen } from '@testing-library/react';
import { clientOf, inProduct } from '../../lib/testing/in-product';
import { GroupsFound } from './groups-found';
import { SizeChoice } from './size-choice';
import type { NetworkState } from './use-network';

const refetch = jest.fn();
const state = (more: Record<string, unknown>) =>
  ({
    view: { group: 'cooperation', communities: [] },
    chosen: { nodes: [] },
    update: () => undefined,
    gathered: undefined,
    gathering: { refetch },
    positioning: { refetch },
    mayLook: true,
    size: null,
    ...more,
  }) as unknown as NetworkState;
const show = (element: React.ReactElement) => render(element, inProduct(clientOf(ApolloLink.empty()), {}));

describe('what of the legend could not be read', () => {
  beforeEach(() => refetch.mockClear());

  it('is said of groups, with the way to try again, and not waited for without end', () => {
    const { rerender } = show(<GroupsFound state={state({})} />);
    expect(screen.getByRole('status').textContent).toMatch('Recherche des groupes');
    rerender(<GroupsFound state={state({ gathering: { error: new Error('down'), refetch } })} />);
    expect(screen.getByRole('alert').textContent).toMatch('n’a pas pu être lu');
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('is said of positions, where they are what size says', () => {
    const broken = { error: new Error('down'), refetch };
    const { rerender } = show(<SizeChoice state={state({ size: 'passeurs', positioning: broken })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(refetch).toHaveBeenCalledTimes(1);
    rerender(<SizeChoice state={state({ size: 'liens', positioning: broken })} />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Plus grand : plus de liens')).toBeTruthy();
  });
});
