import type { FoundLink, FoundStep } from './finder-question';
import type { Layout } from './lay-out';
import type { PairTie, Step } from './social-graph';

/** A link by ids instead of places. */
export function linkOf({ question }: Layout, { tie, ...rest }: PairTie): FoundLink {
  return { ...rest, tie: question.ties[tie]?.id ?? '' };
}

export function stepOf(layout: Layout, { from, to, via }: Step): FoundStep {
  const { actors } = layout.question;
  return { from: actors[from]?.id ?? '', to: actors[to]?.id ?? '', ...linkOf(layout, via) };
}
