import { render } from '@testing-library/react';
import { ApolloLink } from '@apollo/client';
import { clientOf, inProduct } from '../../lib/testing/in-product';
import { ChangeText } from './change-text';
import type { TieData } from './network-data';

const comparison = { first: '2010-01-01', last: '2016-01-01' };

/** A tie that was going on for sure from one day to another. */
function tie(since: string, until: string): TieData {
  const span = { sinceEarliest: since, sinceLatest: since, untilEarliest: until, untilLatest: until };
  return { span: { ...span, since, until, end: 'KNOWN' } } as unknown as TieData;
}

const said = (one: TieData, compared: typeof comparison | null = comparison) =>
  render(<ChangeText tie={one} comparison={compared} />, inProduct(clientOf(ApolloLink.empty()), {}))
    .container.textContent;

it.each([
  ['gagné entre les deux dates', '2012-01-01', '2020-01-01'],
  ['conservé entre les deux dates', '2008-01-01', '2020-01-01'],
  ['perdu entre les deux dates', '2008-01-01', '2012-01-01'],
  ['à aucune des deux dates', '2011-01-01', '2012-01-01'],
])('says “%s” of a tie from %s to %s', (words, since, until) => {
  expect(said(tie(since, until))).toBe(words);
  expect(said(tie(since, until), null)).toBe('');
});
