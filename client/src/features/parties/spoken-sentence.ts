import {
  actorTypes,
  functions as functionTerms,
  stances,
  thingKinds,
  tieKinds,
  type ActorTypeCode,
  type FunctionCode,
  type StanceCode,
  type ThingKindCode,
  type TieKindCode,
} from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';
import { sentence } from './texts';

interface SpokenTie {
  readonly tieKind: TieKindCode;
  readonly stance: StanceCode;
  readonly participations: readonly { readonly party: { readonly id: string; readonly name: string } }[];
}

interface SpokenParty {
  readonly id: string;
  readonly name: string;
  readonly kind: ThingKindCode;
  readonly type?: ActorTypeCode;
  readonly functions?: readonly FunctionCode[];
  readonly tieCount: number;
  readonly ties: readonly SpokenTie[];
}

/** Ties and names beyond which a sentence can no longer be followed by ear. */
const TIES = 4;
const NAMES = 3;

/** A party and its ties as one sentence: what the drawing shows, for ears and for a message. */
export function spokenSentence(party: SpokenParty, language: Language): string {
  const t = sentence[language];
  const what = party.type
    ? termLabel(actorTypes, party.type, language)
    : termLabel(thingKinds, party.kind, language);
  const names = (party.functions ?? []).map((code) => termLabel(functionTerms, code, language));
  const subject = [party.name, what.toLowerCase(), ...(names.length ? [t.functions(names)] : [])].join(', ');
  const separator = language === 'fr' ? '\u00a0; ' : '; ';
  if (party.tieCount === 0) return `${subject}${separator}${t.none}.`;
  const told = party.ties.slice(0, TIES).map((tie) => tellTie(tie, party.id, language));
  const rest = party.tieCount - told.length;
  const list = [...told, ...(rest > 0 ? [t.andMore(rest)] : [])].join(', ');
  return `${subject}${separator}${t.ties(party.tieCount)}${t.colon}${list}.`;
}

function tellTie(tie: SpokenTie, of: string, language: Language): string {
  const t = sentence[language];
  const others = tie.participations.filter(({ party }) => party.id !== of).map(({ party }) => party.name);
  const named =
    others.length > NAMES + 1 ? [...others.slice(0, NAMES), t.others(others.length - NAMES)] : others;
  return t.tie(
    withinSentence(termLabel(tieKinds, tie.tieKind, language)),
    named,
    termLabel(stances, tie.stance, language).toLowerCase(),
  );
}

/** A label as it stands within a sentence: « Relation commerciale » goes on in small letters, « RSE » does not. */
function withinSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}
