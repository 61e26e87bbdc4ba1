import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { inProduct } from '../../lib/testing/in-product';
import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';
import { IndicatorCards } from './indicator-cards';

jest.mock('./figure-records', () => ({
  FigureRecords: ({ title }: { readonly title: string }) => <p>{title}</p>,
}));

const reading = (given: Partial<ReadingPartsFragment>): ReadingPartsFragment => ({
  ...{ period: '2024', year: 2024, value: 25, unit: 'PERCENT' as const, qualifier: 'EXACT' as const },
  ...{ modality: 'REPORTED' as const, text: null, part: null, disputed: false },
  ...{ coverage: { known: 1, of: 4 }, withheld: null, hidden: null, median: null },
  ...{ statements: [], ties: [], events: [], figureCount: null, projects: null },
  ...given,
});

const indicator = (...readings: ReadingPartsFragment[]): IndicatorPartsFragment => ({
  ...{ code: 'PROJECTS_CREATED_IN_TIME', section: 'CRITERIA', unit: 'PERCENT', moreIsBetter: true },
  ...{ readings, aims: [] },
  label: { fr: 'Part créée', en: 'Share created' },
  sentence: { fr: '', en: '' },
  caveat: { fr: '', en: '' },
});

type More = Partial<ComponentProps<typeof IndicatorCards>>;

const show = (shown: IndicatorPartsFragment, address = '/impact', more: More = {}) =>
  render(<IndicatorCards indicators={[shown]} {...more} />, inProduct(ApolloLink.empty(), { address }));

const isPrinted = (element: Element) => element.closest('[data-print="no"]') === null;

describe('a card on paper', () => {
  it('says of how many projects a share is where everybody is told, and not where others are not', () => {
    const { unmount } = show(indicator(reading({ projects: ['a'] })));
    expect(isPrinted(screen.getByText('1 sur 4'))).toBe(true);
    unmount();
    show(indicator(reading({ projects: ['a'], hidden: 'FEW_PROJECTS' })));
    expect(isPrinted(screen.getByText('1 sur 4'))).toBe(false);
  });

  it('says how many members answered, whether or not others are told the sum', () => {
    show(indicator(reading({ figureCount: 1, hidden: 'TOO_FEW' })));
    expect(isPrinted(screen.getByText('1 sur 4'))).toBe(true);
  });

  it('names no project, whoever has opened the list of them', () => {
    show(indicator(reading({ projects: ['a'] })), '/impact?chiffre=PROJECTS_CREATED_IN_TIME');
    expect(isPrinted(screen.getByText(/^Derrière «/))).toBe(false);
  });

  it('shows the documents behind a figure', () => {
    show(indicator(reading({ statements: ['s'] })), '/impact?chiffre=PROJECTS_CREATED_IN_TIME');
    expect(isPrinted(screen.getByText(/^Derrière «/))).toBe(true);
  });
});

describe('a year that is not over', () => {
  const count = (year: number, value: number, more: Partial<ReadingPartsFragment> = {}) =>
    reading({
      ...{ year, period: String(year), value, unit: 'ITEM', coverage: null, projects: ['a'] },
      ...more,
    });

  it('stands apart from the series, and not on paper, where one is told of it alone', () => {
    show(indicator(count(2024, 31), count(2025, 32), count(2026, 77, { hidden: 'YEAR_NOT_OVER' })));
    const running = screen.getByText(/77/);
    expect(running.textContent).toContain('année non close');
    expect(isPrinted(running)).toBe(false);
    expect(screen.getAllByRole('button', { name: /^Voir/ }).map((one) => one.ariaLabel)).toEqual([
      expect.stringMatching(/«\sPart créée en 2026\s»/),
      expect.stringMatching(/«\sPart créée\s»/),
    ]);
    const series = screen.getByText(/puis .*32/);
    expect(isPrinted(series)).toBe(true);
  });

  it('stands at the head where there is no other', () => {
    show(indicator(count(2026, 77, { hidden: 'YEAR_NOT_OVER' })));
    expect(isPrinted(screen.getByText(/77/))).toBe(false);
  });
});

describe('what documents aim at', () => {
  it('is told aim by aim on a published page too, where no statement stands behind', () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const aims = [2015, 2016].map((year) => reading({ modality: 'TARGET', year, period: String(year) }));
    const { container } = show({ ...indicator(), aims }, '/impact/publie');
    expect(container.querySelectorAll('li li')).toHaveLength(2);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

describe('what documents announce of a figure', () => {
  const announced: IndicatorPartsFragment = {
    ...{ ...indicator(), code: 'MEMBERS', section: 'HEADLINE' },
    aims: [reading({ modality: 'PLANNED', statements: ['s'] })],
  };

  it('leads to the register of promises, on the page that has it', () => {
    const { unmount } = show(announced);
    expect(screen.getByRole('link', { name: /registre/ }).getAttribute('href')).toBe('#promesses');
    unmount();
    show(announced, '/impact/publie', { hasRegister: false });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
