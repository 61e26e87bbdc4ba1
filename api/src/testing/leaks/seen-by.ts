import { GONE, NOBODY, type Draft, type Drafts } from './random-graph';

type Quote = { source: string };
type Part = { who: string; answers?: { stance: string; why?: string }[] };

/**
 * What a reader may know of a graph, worked out from its records and from nothing of the product: what it may
 * not see is not there, what leads to that leads nowhere, and nothing rests on a document that it may not see. Of a tie
 * in which it has no part it does not know why anybody answered, nor who contests: it might as well be all of them.
 * To this reader the whole graph must be no different from this one.
 */
export function seenBy(graph: Drafts, tokens: readonly string[]): Drafts {
  const isSeen = ({ readers }: Draft) => readers.some((token) => tokens.includes(token));
  const seen = new Set(Object.values(graph).flatMap((list) => list.filter(isSeen).map((one) => one.key)));
  const quotes = (list: unknown) => (list as Quote[] | undefined)?.filter((one) => seen.has(one.source));
  const readersOf = new Map(
    Object.values(graph).flatMap((list) => list.map((one) => [one.key, one.readers] as const)),
  );
  const isOpen = (source: string, token: string) =>
    ['public', token, token.replace('facilitators:', 'pole:')].some((one) =>
      readersOf.get(source)?.includes(one),
    );
  const entries = (list: unknown) =>
    (list as { who: string; evidence: Quote[] }[])
      .map((one) => ({ ...one, evidence: quotes(one.evidence) ?? [] }))
      .filter(({ who, evidence }) => seen.has(who) && evidence.length > 0);
  // What not all of its readers may read is said by statements of its own, and not in its lists, whoever asks.
  const names = (list: unknown, readers: readonly string[]) =>
    (list as { evidence: Quote[] }[])
      .filter(({ evidence }) =>
        readers.every((token) => evidence.some(({ source }) => isOpen(source, token))),
      )
      .map((one) => ({ ...one, evidence: quotes(one.evidence) }));
  const has = (token: string) => tokens.includes(token);
  const answered = (list: Part[], pole: unknown) => {
    if (has(`facilitators:${String(pole)}`) || list.some(({ who }) => has(`actor:${who}`))) return list;
    const contests = list
      .flatMap(({ answers }) => answers ?? [])
      .find(({ stance }) => stance === 'CONTESTED');
    const given = ({ answers = [] }: Part) => (contests ? [contests] : answers);
    return list.map((one) => ({ ...one, answers: given(one).map(({ why: _why, ...answer }) => answer) }));
  };
  const left = (draft: Draft): Draft => {
    const copy: Draft = { ...draft, readers: ['public'] };
    if (copy['participants']) copy['participants'] = answered(copy['participants'] as Part[], draft['pole']);
    for (const field of ['territory', 'place', 'event'])
      if (!seen.has(String(copy[field]))) copy[field] = undefined;
    for (const field of ['of', 'pole', 'about'])
      if (copy[field] !== undefined && !seen.has(String(copy[field]))) copy[field] = GONE;
    if (Array.isArray(copy['within'])) copy['within'] = copy['within'].filter((key) => seen.has(String(key)));
    else if (!seen.has(String(copy['within']))) copy['within'] = undefined;
    if (copy['organisers'])
      copy['organisers'] = (copy['organisers'] as string[]).filter((key) => seen.has(key));
    if (copy['evidence']) copy['evidence'] = quotes(copy['evidence']);
    for (const field of ['spellings', 'functions'])
      if (copy[field]) copy[field] = names(copy[field], draft.readers);
    if (copy['entries']) copy['entries'] = entries(copy['entries']);
    return copy;
  };
  const kept = Object.fromEntries(
    Object.entries(graph).map(([kind, list]) => [kind, list.filter((one) => seen.has(one.key)).map(left)]),
  ) as Drafts;
  return {
    ...kept,
    // The official geography cannot be taken away: it is made another.
    territories: (graph.territories ?? []).map((one) =>
      seen.has(one.key)
        ? left(one)
        : { ...one, readers: [NOBODY], code: `gone-${one.key}`, name: 'Gone', within: [] },
    ),
    poles: [...(kept.poles ?? []), ...(graph.poles ?? []).filter((one) => one.key === GONE)],
    statements: (kept.statements ?? []).filter((one) => one['about'] !== GONE),
  };
}
