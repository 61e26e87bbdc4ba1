import { fireEvent, render, screen } from '@testing-library/react';
import { CheckField } from './check-field';

it('has its label for a name and its hint for a description, and is changed by a press on the label', () => {
  const onChange = jest.fn();
  render(<CheckField label="Inventés" hint="Montre aussi ce qui est inventé." checked onChange={onChange} />);
  const box = screen.getByRole('checkbox', {
    name: 'Inventés',
    description: 'Montre aussi ce qui est inventé.',
    checked: true,
  });
  fireEvent.click(screen.getByText('Inventés'));
  expect(onChange).toHaveBeenCalledWith(false);
  expect(box.closest('label')?.textContent).toBe('Inventés');
});
