import { useTexts } from '../../lib/i18n';
import type { ThingLinkPartsFragment } from '../../lib/fragments/thing-link.generated';
import { FindThing } from '../search';
import { texts } from './texts';

export type FoundActor = ThingLinkPartsFragment;

interface MemberFieldProps {
  /** Ids of those who are there already. */
  readonly without: readonly string[];
  readonly onChoose: (actor: FoundActor) => void;
}

const ACTORS = ['ACTOR'] as const;

/** A structure, found as one types. */
export function MemberField({ without, onChoose }: MemberFieldProps) {
  const t = useTexts(texts);
  return (
    <FindThing
      label={t.addMember}
      placeholder={t.find}
      kinds={ACTORS}
      found={t.found}
      fits={({ id }) => !without.includes(id)}
      onChoose={onChoose}
    />
  );
}
