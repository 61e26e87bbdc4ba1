import type { ButtonHTMLAttributes } from 'react';
import classes from './controls.module.css';

/** A small thing to do, in a line of text. */
export function PlainButton(props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'>) {
  return <button type="button" className={classes.plain} {...props} />;
}
