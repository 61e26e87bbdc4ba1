import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { useSwappedFocus } from './swapped-focus';

function Line() {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState('');
  const around = useSwappedFocus<HTMLDivElement>(open);
  return (
    <div>
      <div ref={around}>
        {open ? (
          <>
            <input aria-label="what" />
            <input aria-label="other" value={other} onChange={(event) => setOther(event.target.value)} />
            <button onClick={() => setOpen(false)}>save</button>
          </>
        ) : (
          <button onClick={() => setOpen(true)}>edit</button>
        )}
      </div>
    </div>
  );
}

const at = () => document.activeElement;

describe('a form in the place of its button', () => {
  it('takes the keyboard once, and gives it back to the button', () => {
    render(<Line />);
    expect(at()).toBe(document.body);
    const edit = screen.getByRole('button', { name: 'edit' });
    edit.focus();
    fireEvent.click(edit);
    expect(at()).toBe(screen.getByLabelText('what'));
    const other = screen.getByLabelText('other');
    other.focus();
    // What is drawn anew takes nothing from the field that one types in.
    fireEvent.change(other, { target: { value: 'x' } });
    expect(at()).toBe(other);
    screen.getByRole('button', { name: 'save' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'save' }));
    expect(at()).toBe(screen.getByRole('button', { name: 'edit' }));
  });
});
