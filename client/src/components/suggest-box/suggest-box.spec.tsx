import { fireEvent, render, screen } from '@testing-library/react';
import { SuggestBox } from './suggest-box';

const choose = jest.fn();
const box = (busy: boolean) => (
  <SuggestBox
    label="search"
    placeholder=""
    text="wood"
    onText={() => undefined}
    suggestions={busy ? [] : [{ key: 'first', content: 'First' }]}
    onChoose={choose}
    status=""
    busy={busy}
  />
);

/** Enter while the suggestions are on their way, then a key or an event, then they come. */
function hastyThen(then: (field: HTMLElement) => void): void {
  const { rerender } = render(box(true));
  const field = screen.getByRole('combobox');
  fireEvent.focus(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  then(field);
  rerender(box(false));
}

beforeEach(() => choose.mockClear());

describe('Enter before the suggestions have come', () => {
  it('takes the first that come', () => {
    hastyThen(() => undefined);
    expect(choose).toHaveBeenCalledWith({ key: 'first', content: 'First' });
  });

  it('takes none once Escape was pressed', () => {
    hastyThen((field) => fireEvent.keyDown(field, { key: 'Escape' }));
    expect(choose).not.toHaveBeenCalled();
  });

  it('takes none once the field was left', () => {
    hastyThen((field) => fireEvent.blur(field));
    expect(choose).not.toHaveBeenCalled();
  });
});
