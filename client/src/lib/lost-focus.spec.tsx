import { fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { useLostFocus } from './lost-focus';

function Asked() {
  const [asked, setAsked] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  useLostFocus(asked, () => line.current);
  return (
    <>
      <input aria-label="elsewhere" />
      {!asked && <button onClick={() => setAsked(true)}>ask</button>}
      <p ref={line} role="status" tabIndex={-1}>
        {asked && 'asked'}
      </p>
    </>
  );
}

const at = () => document.activeElement;

describe('the keyboard, where what is done takes its control away', () => {
  it('goes on to what is told', () => {
    render(<Asked />);
    expect(at()).toBe(document.body);
    const ask = screen.getByRole('button');
    ask.focus();
    fireEvent.click(ask);
    expect(at()).toBe(screen.getByRole('status'));
  });

  it('stays where it went meanwhile', () => {
    render(<Asked />);
    screen.getByLabelText('elsewhere').focus();
    fireEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('button')).toBeNull();
    expect(at()).toBe(screen.getByLabelText('elsewhere'));
  });
});
