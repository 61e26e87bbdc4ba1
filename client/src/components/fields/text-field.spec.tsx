import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { TextField } from './text-field';

/** Filters whose every change is made on what was drawn, and what they come to. */
function Filters() {
  const [filters, setFilters] = useState({ text: '', territory: '' });
  return (
    <>
      <TextField label="text" value={filters.text} onChange={(text) => setFilters({ ...filters, text })} />
      <button onClick={() => setFilters({ ...filters, territory: '31' })}>choose</button>
      <button onClick={() => setFilters({ text: '', territory: '' })}>clear</button>
      <output>{JSON.stringify(filters)}</output>
    </>
  );
}

describe('a field whose value is told when the typing pauses', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    render(<Filters />);
  });
  afterEach(() => jest.useRealTimers());

  const field = () => screen.getByRole<HTMLInputElement>('searchbox');
  const type = (value: string) => fireEvent.change(field(), { target: { value } });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));
  const told = () => JSON.parse(screen.getByRole('status').textContent ?? '') as unknown;

  it('waits for the pause', () => {
    type('bo');
    wait(150);
    type('bois');
    wait(150);
    expect(told()).toEqual({ text: '', territory: '' });
    wait(50);
    expect(told()).toEqual({ text: 'bois', territory: '' });
  });

  it('keeps what is chosen before the pause', () => {
    type('bois');
    press('choose');
    wait(200);
    expect(told()).toEqual({ text: 'bois', territory: '31' });
  });

  it('brings nothing back once the filters are cleared', () => {
    type('bois');
    wait(200);
    type('bois dur');
    press('clear');
    wait(1000);
    expect(told()).toEqual({ text: '', territory: '' });
    expect(field().value).toBe('');
  });

  it('is cleared with the filters before anything was told, since leaving it tells', () => {
    type('bois');
    fireEvent.blur(field());
    expect(told()).toEqual({ text: 'bois', territory: '' });
    press('clear');
    wait(1000);
    expect(told()).toEqual({ text: '', territory: '' });
    expect(field().value).toBe('');
  });
});
