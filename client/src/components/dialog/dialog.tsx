import { useId, type ReactNode, type Ref } from 'react';
import classes from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** By which it is opened and closed. */
  readonly ref: Ref<HTMLDialogElement>;
}

/** Something that is asked before it is done, over the page. */
export function Dialog({ title, children, ref }: DialogProps) {
  const id = useId();
  return (
    <dialog ref={ref} className={classes.dialog} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
