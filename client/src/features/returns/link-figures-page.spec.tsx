import { ApolloLink } from '@apollo/client';
import { fireEvent, render, screen } from '@testing-library/react';
import { delay, of, throwError } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { placeOfTab } from '../../lib/unsaved';
import { FiguresByLinkPage } from './link-figures-page';

const form = (value: number | null) => ({
  ...{ __typename: 'FigureForm', fictitious: true, year: 2025, how: 'LINK', readBy: [], closed: false },
  ...{ firstYear: null, lastYear: null },
  actor: { __typename: 'Structure', id: 'actor', slug: 'actor', name: 'Nous' },
  fields: [
    {
      ...{ __typename: 'FigureField', figure: 'TURNOVER', value, qualifier: value === null ? null : 'EXACT' },
      ...{ how: null, saidOn: null, sure: false, doubts: [], unreadBy: [] },
      ...{ lastYear: null, lastValue: null, lastQualifier: null },
    },
  ],
});

/** A server that can be lost. */
function serving() {
  const server = { isLost: false, saved: null as number | null };
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'FiguresByLink')
      return of({ data: { figureFormByLink: form(server.saved) } }).pipe(delay(1));
    if (server.isLost) return throwError(() => new TypeError('Failed to fetch'));
    server.saved = Number(variables['text']);
    const payload = { __typename: 'FigurePayload', form: form(server.saved), problems: [] };
    return of({ data: { saveFigureByLink: payload } }).pipe(delay(1));
  });
  return Object.assign(server, { link });
}

async function open(link: ApolloLink): Promise<() => void> {
  const { unmount } = render(<FiguresByLinkPage token="secret" />, inProduct(link));
  await allAnswered();
  return unmount;
}

const input = () => screen.getByRole<HTMLInputElement>('textbox');

it('offers again a figure that could not be sent when its page was left, in this tab alone, until it is saved', async () => {
  const server = serving();
  const leave = await open(server.link);
  server.isLost = true;
  fireEvent.change(input(), { target: { value: '240' } });
  leave();
  await allAnswered();
  expect(localStorage).toHaveLength(0);
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('secret');
  server.isLost = false;
  await open(server.link);
  expect(input().value).toBe('240');
  screen.getByText('Pas encore enregistré.');
  fireEvent.blur(input());
  await allAnswered();
  expect([server.saved, sessionStorage.length]).toEqual([240, 0]);
});

it.each(['null', '5', '{"text":5,"qualifier":"EXACT"}', '{"qualifier":"EXACT"}'])(
  'begins anew where what stands in this tab is no figure: %s',
  async (left) => {
    sessionStorage.setItem(placeOfTab('chiffres', 'actor 2025 TURNOVER'), left);
    const server = serving();
    await open(server.link);
    expect(input().value).toBe('');
    fireEvent.change(input(), { target: { value: '240' } });
    fireEvent.blur(input());
    await allAnswered();
    expect(server.saved).toBe(240);
    expect(sessionStorage).toHaveLength(0);
  },
);
