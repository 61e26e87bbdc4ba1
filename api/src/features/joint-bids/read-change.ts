import type { BidFormCode } from '@maillage/graph-schema/vocabulary';
import { isDay } from '../../platform/graphql/is-day';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { BidChangeInput, BidPaperName } from './bid-change.input';
import type { BidChange } from './room/change-bid';
import type { RoomPaper } from './room/room';

type Read = { readonly change: BidChange } | { readonly problems: Problem[] };

/** What stands for somebody who is not there: the change then finds that out. */
const NOBODY = '';

/**
 * The one change that an input asks for, with members named by their keys. `keyOf` gives the key behind an id; one
 * that is unknown is nobody's.
 */
export function readChange(
  input: BidChangeInput,
  keyOf: (id: string) => string | undefined,
  usual: readonly RoomPaper[],
): Read {
  const given = Object.entries(input).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  if (given.length !== 1) return { problems: problem('INVALID_INPUT', 'change', { detail: '1' }) };
  const who = (id: string) => keyOf(id) ?? NOBODY;
  const named = ({ what, actor }: BidPaperName) => ({ what, ...(actor ? { who: who(actor) } : {}) });
  const { part, withoutPart, share, form, member, paper, withoutPaper, words, lots } = input;
  if (part)
    return {
      change: {
        kind: 'PART',
        who: who(part.actor),
        lot: part.lot,
        task: part.task || undefined,
        amount: part.amount ?? undefined,
      },
    };
  if (withoutPart) return { change: { kind: 'NO_PART', who: who(withoutPart.actor), lot: withoutPart.lot } };
  if (share)
    return isShare(share.share)
      ? { change: { kind: 'SHARE', who: who(share.actor), share: share.share, spread: share.spread } }
      : wrong('share', '0–100');
  if (input.equalShares) return { change: { kind: 'SHARES', by: 'EQUAL' } };
  if (input.sharesOfAmounts) return { change: { kind: 'SHARES', by: 'AMOUNTS' } };
  if (input.lead) return { change: { kind: 'LEAD', who: who(input.lead) } };
  if (form)
    return { change: { kind: 'FORM', form: form.form as BidFormCode, leadSolidary: form.leadSolidary } };
  if (member) {
    if (member.share != null && !isShare(member.share)) return wrong('share', '0–100');
    return {
      change: {
        kind: 'MEMBER',
        who: who(member.actor),
        share: member.share ?? undefined,
        lots: member.lots ?? [],
      },
    };
  }
  if (input.withoutMember) return { change: { kind: 'NO_MEMBER', who: who(input.withoutMember) } };
  if (lots) return { change: { kind: 'LOTS', lots } };
  if (paper) {
    if (paper.due && !isDay(paper.due)) return wrong('paper.due', paper.due);
    const put = { ...named(paper), ...(paper.due ? { due: paper.due } : {}), done: paper.done };
    return { change: { kind: 'PAPER', was: paper.was ? named(paper.was) : undefined, paper: put } };
  }
  if (withoutPaper) return { change: { kind: 'NO_PAPER', was: named(withoutPaper) } };
  if (input.usualPapers) return { change: { kind: 'PAPERS', papers: usual } };
  if (words) {
    if (!words.name) return wrong('words.name', '≥ 1');
    return { change: { kind: 'WORDS', name: words.name, summary: words.summary || undefined } };
  }
  return { change: { kind: 'TERMS', who: who(input.termsOf ?? '') } };
}

const isShare = (share: number) => share >= 0 && share <= 100;
const wrong = (field: string, detail: string) => ({ problems: problem('INVALID_INPUT', field, { detail }) });
