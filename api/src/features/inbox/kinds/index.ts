import { contested } from './contested';
import { newAccounts } from './new-accounts';
import { stale } from './stale';
import { unanswered } from './unanswered';

/** The kinds of entries, in the order of the screen. */
export const inboxKinds = [contested, unanswered, stale, newAccounts] as const;
