import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { KeptLink } from '../kept-link';
import classes from './button.module.css';

interface Look {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** The one thing to do first; all others are plain. */
  readonly primary?: boolean;
}

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>;

export function Button({ children, icon, primary = false, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classes.button} data-primary={primary} {...rest}>
      {icon}
      {children}
    </button>
  );
}

/** A button that looks like a link: a small thing to do beside the main ones. */
export function TextButton({ children, icon, type = 'button', ...rest }: Omit<ButtonProps, 'primary'>) {
  return (
    <button type={type} className={classes.text} {...rest}>
      {icon}
      {children}
    </button>
  );
}

/** A link to another page that looks like a button. */
export function ButtonLink({ children, icon, primary = false, to }: Look & { readonly to: string }) {
  return (
    <KeptLink to={to} className={classes.button} data-primary={primary}>
      {icon}
      {children}
    </KeptLink>
  );
}

type AnchorProps = Look & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'>;

/** A link to a file or out of the application that looks like a button. */
export function ButtonAnchor({ children, icon, primary = false, ...rest }: AnchorProps) {
  return (
    <a className={classes.button} data-primary={primary} {...rest}>
      {icon}
      {children}
    </a>
  );
}
