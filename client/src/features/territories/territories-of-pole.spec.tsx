import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { TerritoriesOfPole } from './territories-of-pole';

interface Given {
  administrator?: boolean;
  facilitates?: string[];
  loaded?: [code: string, name: string][];
  problems?: object[];
}

async function open({ administrator = false, facilitates = [], loaded = [], problems = [] }: Given) {
  const asked: unknown[] = [];
  const server = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'TerritoriesWho') {
      const poles = facilitates.map((id) => ({ __typename: 'Pole', id }));
      return of({
        data: { viewer: { __typename: 'Viewer', isAdministrator: administrator, facilitates: poles } },
      });
    }
    if (operationName === 'LoadDepartement') {
      asked.push(variables['departement']);
      const added = problems.length > 0 ? 0 : 606;
      return of({ data: { loadDepartement: { __typename: 'LoadDepartementPayload', added, problems } } });
    }
    const territories = loaded.map(([code, name]) => ({ __typename: 'Territory', id: code, code, name }));
    return of({ data: { territories } });
  });
  render(<TerritoriesOfPole pole="own" />, inProduct(server));
  await allAnswered();
  return asked;
}

const choose = async (code: string) => {
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Département' }), code);
  await userEvent.click(screen.getByRole('button', { name: 'Charger ce département' }));
  await allAnswered();
};

it('has nothing for others than administrators and who facilitates the pole', async () => {
  await open({});
  await open({ facilitates: ['another'] });
  expect(screen.queryByRole('heading')).toBeNull();
});

it('says that nothing is loaded, loads the département that is chosen and says how much came', async () => {
  const asked = await open({ facilitates: ['own'] });
  screen.getByText('Aucun département n’est encore dans la base.');
  await choose('31');
  expect(asked).toEqual(['31']);
  expect(screen.getByRole('status').textContent).toBe('606 territoires ajoutés.');
});

it('names those that are there, and offers them as well: seeds bring a part of one', async () => {
  await open({ administrator: true, loaded: [['31', 'Haute-Garonne']] });
  screen.getByText('Départements dans la base : Haute-Garonne (31). En charger un ajoute ce qui y manque.');
  await screen.findByRole('option', { name: '2A · Corse-du-Sud' });
  screen.getByRole('option', { name: '31 · Haute-Garonne' });
});

it('says what is wrong', async () => {
  await open({
    administrator: true,
    problems: [
      {
        __typename: 'Problem',
        code: 'ALREADY_EXISTS',
        field: 'departement',
        parameters: { key: 'Occitanie (76)' },
      },
    ],
  });
  await choose('76');
  expect(screen.getByRole('alert').textContent).toContain('Occitanie (76)');
});
