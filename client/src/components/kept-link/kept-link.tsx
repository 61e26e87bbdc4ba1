import { Link, type LinkProps } from 'react-router';
import { useKept } from '../../lib/kept-params';

type KeptLinkProps = Omit<LinkProps, 'to'> & { readonly to: string };

/** A link to another page that takes along what an address keeps from page to page (`demo`, `lang`). */
export function KeptLink({ to, ...rest }: KeptLinkProps) {
  const keep = useKept();
  return <Link to={keep(to)} {...rest} />;
}
