import { ApolloLink } from '@apollo/client';
import { act, render, screen } from '@testing-library/react';
import { of } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { BeginActions } from './begin-actions';
import { ImportDoor } from './import-door';
import { NewPole } from './new-pole';

interface Store {
  account?: boolean;
  administrator?: boolean;
  facilitates?: string[];
  poles?: string[];
  /** What giving the role is answered with. */
  problems?: object[];
}

/** A server that gives the role of facilitating, and the variables of what was asked for. */
function serverOf({
  account = true,
  administrator = true,
  facilitates = [],
  poles = [],
  problems = [],
}: Store) {
  const given: object[] = [];
  const held = [...facilitates];
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'PolesToBegin')
      return of({ data: { poles: poles.map((id) => ({ __typename: 'Pole', id, name: `Pôle ${id}` })) } });
    if (operationName === 'FacilitatePole') {
      given.push(variables);
      if (problems.length === 0) held.push(String(variables['pole']));
      return of({ data: { grant: { __typename: 'AccountPayload', problems } } });
    }
    const viewer = {
      __typename: 'Viewer',
      isAdministrator: account && administrator,
      account: account ? { __typename: 'Account', id: 'me' } : null,
      facilitates: held.map((id) => ({ __typename: 'Pole', id })),
    };
    return of({ data: { viewer } });
  });
  return { link, given };
}

const names = (role: string) =>
  screen.queryAllByRole(role).map((one) => [one.textContent, one.getAttribute('href')].filter(Boolean));

async function open(store: Store, shown = <BeginActions />, address = '/'): Promise<object[]> {
  const { link, given } = serverOf(store);
  render(shown, inProduct(link, { address }));
  await allAnswered();
  return given;
}

async function press(name: string): Promise<void> {
  act(() => screen.getByRole('button', { name }).click());
  await allAnswered();
}

it('leads an administrator to a first pole', async () => {
  await open({});
  expect(names('link')).toEqual([['Ajouter un pôle', '/ajouter/poles']]);
});

it('gives who administers the role of facilitating at once, and leads on', async () => {
  const given = await open({ poles: ['a', 'b'] });
  expect(names('button')).toEqual([['Animer Pôle a'], ['Animer Pôle b']]);
  await press('Animer Pôle b');
  expect(given).toEqual([{ account: 'me', pole: 'b' }]);
  expect(names('button')).toEqual([]);
  expect(names('link')).toEqual([
    ['Importer un tableur ou une carte', '/importer-un-tableur'],
    ['Saisie rapide', '/saisie'],
    ['Ajouter une structure', '/ajouter/actors'],
  ]);
});

it('says why the role is not given', async () => {
  const problems = [{ __typename: 'Problem', code: 'ALREADY_GRANTED', field: null, parameters: null }];
  await open({ poles: ['a'], problems });
  await press('Animer Pôle a');
  expect(screen.getByRole('alert').textContent).not.toBe('');
  screen.getByRole('button', { name: 'Animer Pôle a' });
});

it('offers no row of buttons where there are many poles', async () => {
  await open({ poles: ['a', 'b', 'c', 'd'] });
  expect(names('link')).toEqual([['Choisir un pôle à animer', '/comptes']]);
});

it('offers nothing to who has no role, and the way in to a visitor', async () => {
  await open({ administrator: false, poles: ['a'] });
  expect([...names('link'), ...names('button')]).toEqual([]);
  await open({ account: false, poles: ['a'] });
  expect(names('link')).toHaveLength(1);
});

describe('on the page of a pole', () => {
  const page = <NewPole pole={{ id: 'a', name: 'Pôle a' }} />;

  it('is offered to an administrator who facilitates none, once', async () => {
    await open({}, page);
    await press('Animer ce pôle');
    expect(names('button')).toEqual([]);
  });

  it('is not offered to who facilitates others, nor to others than administrators', async () => {
    await open({ facilitates: ['b'] }, page);
    await open({ administrator: false }, page);
    await open({ account: false }, page);
    expect(names('button')).toEqual([]);
  });
});

it('opens the import of spreadsheets beside the directory to who facilitates a pole, and to nobody else', async () => {
  await open({ administrator: true }, <ImportDoor />);
  await open({ account: false }, <ImportDoor />);
  expect(names('link')).toEqual([]);
  await open({ facilitates: ['a'] }, <ImportDoor />);
  expect(names('link')).toEqual([['Importer un tableur ou une carte', '/importer-un-tableur']]);
});
