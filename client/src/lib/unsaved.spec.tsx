import { fireEvent, render, screen } from '@testing-library/react';
import {
  broughtBy,
  forgetUnsaved,
  keepUnsaved,
  placeOf,
  placeOfTab,
  unsavedAt,
  unsavedPlaces,
  useUnsaved,
} from './unsaved';

const place = placeOf('besoin', 'one', '?quoi=NEED');

function Words({ place: at = place }: { readonly place?: string }) {
  const { value, setValue, isFound, restart, forget } = useUnsaved(at, { words: 'begun' });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <input
        aria-label="words"
        value={value.words}
        onChange={(event) => setValue({ words: event.currentTarget.value })}
      />
      {isFound && (
        <button type="button" onClick={restart}>
          restart
        </button>
      )}
      <button type="button" onClick={forget}>
        forget
      </button>
    </form>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('words');
const type = (value: string) => fireEvent.change(field(), { target: { value } });

describe('work that is not saved yet', () => {
  beforeEach(() => localStorage.clear());

  it('is kept from the first change on, and found again', () => {
    const { unmount } = render(<Words />);
    expect(unsavedAt(place)).toBeUndefined();
    type('typed');
    unmount();
    render(<Words />);
    expect(field().value).toBe('typed');
    fireEvent.click(screen.getByText('restart'));
    expect([field().value, unsavedAt(place)]).toEqual(['begun', undefined]);
    expect(screen.queryByText('restart')).toBeNull();
  });

  it('stays with its own place, where the form becomes another one', () => {
    const { rerender } = render(<Words />);
    type('typed');
    rerender(<Words place={`${place}2`} />);
    expect(field().value).toBe('begun');
    type('more');
    rerender(<Words />);
    expect(field().value).toBe('typed');
    expect([unsavedAt(place), unsavedAt(`${place}2`)]).toEqual([{ words: 'typed' }, { words: 'more' }]);
  });

  it('is forgotten once saved, and where it is as it was', () => {
    render(<Words />);
    type('typed');
    type('begun');
    expect(unsavedAt(place)).toBeUndefined();
    type('typed');
    fireEvent.click(screen.getByText('forget'));
    expect(unsavedAt(place)).toBeUndefined();
  });

  it('is another form’s where the address brought something else, in whatever language', () => {
    const brought = (search: string) => broughtBy(new URLSearchParams(search), ['objet', 'cpv']);
    expect(brought('lang=en&cpv=90&objet=a')).toBe(brought('objet=a&cpv=90&demo=1'));
    expect(brought('objet=a')).not.toBe(brought('objet=b'));
  });

  it('is kept in its tab alone where a personal link opened the form', () => {
    const link = placeOfTab('reponse', 'tie.actor');
    const { unmount } = render(<Words place={link} />);
    type('typed');
    unmount();
    expect([unsavedAt(link), localStorage]).toEqual([
      { words: 'typed' },
      expect.objectContaining({ length: 0 }),
    ]);
    render(<Words place={link} />);
    expect(field().value).toBe('typed');
    fireEvent.click(screen.getByText('forget'));
    expect(sessionStorage).toHaveLength(0);
  });

  it.each(['{', 'null', '5', '"text"', '[]', '{}', '{"words":null}', '{"words":{}}'])(
    'is nothing where another sort of thing stands there: %s',
    (left) => {
      localStorage.setItem(place, left);
      render(<Words />);
      expect([field().value, screen.queryByText('restart')]).toEqual(['begun', null]);
      type('typed');
      expect(unsavedAt(place)).toEqual({ words: 'typed' });
    },
  );

  it('is found by its account alone, whatever stands there', () => {
    keepUnsaved(place, { words: 'one' });
    keepUnsaved(placeOf('saisie', 'one'), {});
    keepUnsaved(placeOf('saisie', 'one-more'), {});
    localStorage.setItem('maillage.theme', 'dark');
    expect(unsavedPlaces('one').sort()).toEqual([place, placeOf('saisie', 'one')].sort());
    localStorage.setItem(place, '{ not json');
    expect(unsavedAt(place)).toBeUndefined();
    forgetUnsaved('one');
    expect([unsavedPlaces('one'), unsavedPlaces('one-more')]).toEqual([[], [placeOf('saisie', 'one-more')]]);
  });
});
