import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { inProduct } from '../../lib/testing/in-product';
import { Choices } from './choices';

type Props = ComponentProps<typeof Choices>;

function show(limits: { since: string | null; until: string | null }, address: string) {
  const territory = { key: 'REGION:73', name: 'Midi-Pyrénées', level: 'REGION', members: 4, ...limits };
  const figures = {
    territory: 'REGION:73',
    territories: [territory],
    years: [{ year: 2014 }, { year: 2017 }],
  };
  const report = { poles: [], pole: { fictitious: false } };
  render(
    <Choices
      report={report as unknown as Props['report']}
      figures={figures as unknown as Props['figures']}
      years={[2014]}
    />,
    inProduct(ApolloLink.empty(), { address }),
  );
}

describe('what is chosen on the page of impact', () => {
  it.each([
    [{ since: null, until: '2015-12-31' }, '/impact', ['jusqu’en 2015']],
    [{ since: null, until: '2015-12-31' }, '/impact?a=2015', []],
    [{ since: '2016-01-01', until: '..' }, '/impact', ['depuis 2016']],
    [{ since: '2016-01-01', until: '..' }, '/impact?de=2016', []],
    [{ since: null, until: null }, '/impact', []],
  ])('says of a territory with limits %j at %s which years are left out', (limits, address, said) => {
    show(limits, address);
    const lines = screen.queryAllByText(/rien n’y est compté/).map((one) => one.textContent);
    expect(lines).toHaveLength(said.length);
    for (const [at, words] of said.entries()) expect(lines[at]).toContain(words);
  });
});
