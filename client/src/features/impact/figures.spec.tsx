import { ApolloLink } from '@apollo/client';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clientOf, inProduct } from '../../lib/testing/in-product';
import { Figures } from './figures';
import {
  ImpactWhoDocument,
  type ImpactWhoQuery,
  type IndicatorPartsFragment,
  type ReadingPartsFragment,
} from './impact.generated';
import { TargetsContext } from './targets-context';

const reading = { period: '2024', year: 2024, value: 25, unit: 'ITEM', qualifier: 'EXACT' };
const indicator = (code: string, readings: object[], section = 'CRITERIA') =>
  ({
    ...{ code, section, unit: 'ITEM', moreIsBetter: true, aims: [] },
    readings: readings.map((one) => ({
      ...{ modality: 'REPORTED', text: null, part: null, disputed: false, coverage: null, withheld: null },
      ...{ hidden: null, median: null, statements: [], ties: [], events: [], figureCount: null },
      ...{ projects: null, ...one },
    })) as unknown as ReadingPartsFragment[],
    label: { fr: `Libellé ${code}`, en: '' },
    sentence: { fr: `Ce que mesure ${code}.`, en: '' },
    caveat: { fr: '', en: '' },
  }) as IndicatorPartsFragment;

const some = [
  indicator('PROJECTS_CREATED', [reading]),
  indicator('PROJECTS_SUPPORTED', []),
  indicator('PROJECTS_DECLARED', [{ ...reading, value: null, withheld: 'FEW_PROJECTS' }]),
];

interface Who {
  readonly mayEdit?: boolean;
  /** Kinds of those that one acts for. */
  readonly actsFor?: readonly string[];
}

function show(indicators: readonly IndicatorPartsFragment[], who: Who = {}, address = '/impact') {
  const client = clientOf(ApolloLink.empty());
  const viewer = {
    __typename: 'Viewer',
    actsFor: (who.actsFor ?? []).map((kind) => ({ __typename: kind, id: kind })),
    facilitates: [],
  };
  client.writeQuery({ query: ImpactWhoDocument, data: { viewer } as unknown as ImpactWhoQuery });
  const targets = {
    pole: 'p',
    mayEdit: who.mayEdit ?? false,
    targets: [],
    catalogue: [],
    onChanged: () => undefined,
  };
  return render(
    <TargetsContext value={targets}>
      <Figures indicators={indicators} notes={[]} />
    </TargetsContext>,
    inProduct(client, { address }),
  );
}

const names = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
const line = () => screen.getByRole('button', { name: '2 indicateurs sans valeur à montrer' });
const print = (event: 'beforeprint' | 'afterprint') => act(() => window.dispatchEvent(new Event(event)));

describe('the figures of a part of the page', () => {
  it('are those that tell something, the others behind one line', async () => {
    show(some);
    expect(names()).toEqual(['Libellé PROJECTS_CREATED']);
    await userEvent.click(line());
    expect(names()).toEqual(some.map(({ label }) => label.fr));
    expect(screen.getByText('Pas encore mesuré')).toBeTruthy();
  });

  it('are all on paper, with what they mean', () => {
    show(some);
    expect(screen.queryByText('Ce que mesure PROJECTS_CREATED.')).toBeNull();
    print('beforeprint');
    expect(names()).toEqual(some.map(({ label }) => label.fr));
    for (const { sentence } of some) expect(screen.getByText(sentence.fr)).toBeTruthy();
    expect(line().dataset['print']).toBe('no');
    print('afterprint');
    expect(names()).toEqual(['Libellé PROJECTS_CREATED']);
  });

  it('have no line where all of them tell something', () => {
    show(some.slice(0, 1));
    expect(screen.queryByRole('button', { name: /sans valeur/ })).toBeNull();
  });

  it('unfold for the figure that the address opens', () => {
    show(some, {}, '/impact?chiffre=PROJECTS_DECLARED');
    expect(names()).toHaveLength(3);
  });

  it.each([
    ['a visitor', {}, []],
    ['who facilitates the pole', { mayEdit: true }, ['/projets', '/collecte']],
    ['a member', { actsFor: ['Structure'] }, ['/mes-chiffres']],
    ['a collectivity', { actsFor: ['Collectivity'] }, []],
    ['both in one', { mayEdit: true, actsFor: ['Structure'] }, ['/projets', '/collecte', '/mes-chiffres']],
  ])('say to %s where a value is given', async (_who, who, ways) => {
    show(some, who);
    await userEvent.click(line());
    expect(screen.queryAllByRole('link').map((one) => one.getAttribute('href'))).toEqual(ways);
  });
});
