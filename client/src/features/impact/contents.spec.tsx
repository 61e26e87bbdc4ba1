import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { of } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { Contents } from './contents';
import type { Shown } from './indicator-cards';
import { TargetsContext } from './targets-context';

const indicator = (section: string, value: number | null) =>
  ({ code: section, section, readings: [{ value, text: null }], aims: [] }) as unknown as Shown;
const asked = { pole: null, withFictitious: false };
const targets = { pole: 'p', mayEdit: false, targets: [], catalogue: [], onChanged: () => undefined };

async function open(
  documents: readonly Shown[],
  declared: readonly Shown[],
  hasQuality: boolean,
): Promise<string[]> {
  const link = new ApolloLink(() => of({ data: { fundings: [], promises: null } }));
  render(
    <TargetsContext value={targets}>
      <Contents {...{ asked, documents, declared, hasQuality }} />
    </TargetsContext>,
    inProduct(link),
  );
  await allAnswered();
  return screen
    .getAllByRole('link')
    .map((one) =>
      `${one.getAttribute('href') ?? ''} ${/\d+$/.exec(one.textContent ?? '')?.[0] ?? ''}`.trim(),
    );
}

describe('the ways to the parts of the page', () => {
  it('lead to those that are there, with how many figures tell something', async () => {
    const documents = [indicator('HEADLINE', 3), indicator('HEADLINE', null), indicator('MONEY', null)];
    expect(await open(documents, [indicator('CRITERIA', 0)], false)).toEqual([
      ...['#chiffres 1', '#criteres 1', '#declarations', '#argent 0', '#financements 0', '#promesses'],
    ]);
  });

  it('lead to what is for who facilitates the pole only where it is there', async () => {
    expect(await open([], [], true)).toEqual(['#declarations', '#financements 0', '#promesses', '#qualite']);
  });
});
