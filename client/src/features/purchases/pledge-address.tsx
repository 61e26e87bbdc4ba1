import { Navigate, useParams } from 'react-router';
import { useKept } from '../../lib/kept-params';

/** A pledge has no page of its own: it stands on that of its purchase, whose key begins its own. */
export function PledgeAddress() {
  const { slug = '' } = useParams();
  const keep = useKept();
  return <Navigate to={keep(`/achats/${slug.split('--')[0] ?? ''}#qui`)} replace />;
}
