import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { TextButton } from '../button';
import classes from './filter-form.module.css';

interface FilterFormProps {
  /** What is filtered by, for who does not see the fields. */
  readonly label: string;
  /** Takes all filters back; none while nothing is filtered. */
  readonly reset?: { readonly label: string; readonly onReset: () => void } | undefined;
  readonly children: ReactNode;
}

/** The filters of a list, each of which counts as soon as it is changed: there is nothing to send. */
export function FilterForm({ label, reset, children }: FilterFormProps) {
  return (
    <form
      role="search"
      aria-label={label}
      className={classes.filters}
      data-print="no"
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {reset && (
        <TextButton icon={<IconX size={15} aria-hidden />} onClick={reset.onReset}>
          {reset.label}
        </TextButton>
      )}
    </form>
  );
}
