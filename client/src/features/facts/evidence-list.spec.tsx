import { ApolloLink } from '@apollo/client';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../lib/i18n';
import { inProduct } from '../../lib/testing/in-product';
import { EvidenceList, type EvidenceItem } from './evidence-list';
import { SaysWho } from './says-who';

const evidence: EvidenceItem[] = [
  {
    line: 48,
    quote: '**9 structures** partenaires',
    source: {
      id: 's1',
      slug: '001',
      key: '001',
      name: 'Fiche de projet',
      date: '2013-07~',
      dateEstimated: true,
      language: 'fr',
      fictitious: false,
    },
  },
  {
    line: 3,
    quote: 'inventé',
    source: {
      id: 's2',
      slug: 'demo',
      key: 'demo',
      name: 'Démonstration',
      date: '2024-06-01',
      dateEstimated: false,
      language: 'fr',
      fictitious: true,
    },
  },
];

const show = (element: React.ReactElement, language: Language = 'fr') =>
  render(element, inProduct(ApolloLink.empty(), { address: '/acteurs/x?demo=0', language }));

describe('evidence', () => {
  it('quotes what is written, in the language of its source, without marks of text formats', () => {
    show(<EvidenceList evidence={evidence} />, 'en');
    const quote = screen.getByText(/9 structures partenaires/);
    expect(quote.textContent).toBe('«\u00a09 structures partenaires\u00a0»');
    expect(quote.getAttribute('lang')).toBe('fr');
  });

  it('leads to the line on the page of the source, and keeps what the address keeps', () => {
    show(<EvidenceList evidence={evidence} />);
    const link = screen.getByRole('link', { name: '001, ligne 48' });
    expect(link.getAttribute('href')).toBe('/sources/001?demo=0#l48');
  });

  it('says when a date is estimated and when a source is invented', () => {
    show(<EvidenceList evidence={evidence} />);
    const [real, invented] = screen.getAllByRole('listitem');
    expect(real?.textContent).toContain('vers juillet 2013, date estimée');
    expect(within(invented as HTMLElement).getByText('inventé', { selector: 'span' })).toBeTruthy();
  });

  it('says so when there is none', () => {
    show(<EvidenceList evidence={[]} />, 'en');
    expect(screen.getByText('No passage supports it.')).toBeTruthy();
  });
});

describe('“says who?”', () => {
  it('opens the quotes with one key, and tells how many there are', async () => {
    show(<SaysWho evidence={evidence} />);
    const button = screen.getByRole('button', { name: 'Qui le dit\u00a0? 2 passages (001, l. 48 +1)' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('list')).toBeNull();
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('is open on paper, and as it was on the screen after it', () => {
    show(<SaysWho evidence={evidence} />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByRole('list')).toBeNull();
  });
});
