import { CodedError } from '../errors/coded-error';
import type { Viewer, ViewerAccount } from './viewer';

/** The account of who asks; a visitor is told to sign in. */
export function requireAccount(viewer: Viewer): ViewerAccount {
  if (!viewer.account) throw new CodedError('SIGN_IN_REQUIRED');
  return viewer.account;
}

/** The account of who asks, which must administer or facilitate a pole. */
export function requireManager(viewer: Viewer): ViewerAccount {
  const account = requireAccount(viewer);
  if (!account.administrator && account.facilitates.length === 0) throw new CodedError('FORBIDDEN');
  return account;
}

/** The account of who asks, which must administer. */
export function requireAdministrator(viewer: Viewer): ViewerAccount {
  const account = requireAccount(viewer);
  if (!account.administrator) throw new CodedError('FORBIDDEN');
  return account;
}

/** The account of who asks, which must facilitate this pole. */
export function requireFacilitatorOf(pole: string, viewer: Viewer): ViewerAccount {
  const account = requireAccount(viewer);
  if (!account.facilitates.includes(pole)) throw new CodedError('FORBIDDEN');
  return account;
}
