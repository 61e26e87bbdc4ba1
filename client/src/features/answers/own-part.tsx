import { roles, tieKinds, type RoleCode, type TieKindCode } from '@maillage/graph-schema/vocabulary';
import { formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { texts } from './texts';

interface OwnPartProps {
  readonly tie: {
    readonly tieKind: TieKindCode;
    readonly participations: readonly {
      readonly role: RoleCode;
      readonly share: number | null;
      readonly party: { readonly id: string; readonly name: string };
    }[];
  };
  readonly actor: string;
}

/** What a tie says of a structure, in a line: of a name alone nobody can tell whether it is right. */
export function OwnPart({ tie, actor }: OwnPartProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const own = tie.participations.find(({ party }) => party.id === actor);
  const others = tie.participations.filter((one) => one !== own).map(({ party }) => party.name);
  const said = [
    term(tieKinds, tie.tieKind),
    own && t.as(term(roles, own.role).toLowerCase()),
    typeof own?.share === 'number' && formatQuantity(own.share, 'PERCENT', language),
    others.length > 0 && t.with(others.join(', ')),
  ];
  return said.filter(Boolean).join(' · ');
}
