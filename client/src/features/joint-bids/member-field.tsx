import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SuggestBox } from '../../components/suggest-box';
import { useTexts } from '../../lib/i18n';
import { FindMemberDocument, type FindMemberQuery } from './bids.generated';
import { texts } from './texts';

export type FoundActor = FindMemberQuery['search'][number]['thing'];

interface MemberFieldProps {
  /** Ids of those who are there already. */
  readonly without: readonly string[];
  readonly onChoose: (actor: FoundActor) => void;
}

/** A structure, found as one types. */
export function MemberField({ without, onChoose }: MemberFieldProps) {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const { data, loading } = useQuery(FindMemberDocument, { variables: { text }, skip: text.trim() === '' });
  const suggestions = (data?.search ?? [])
    .filter(({ thing }) => !without.includes(thing.id))
    .map(({ thing }) => ({ key: thing.id, thing, content: thing.name }));
  return (
    <SuggestBox
      label={t.addMember}
      placeholder={t.find}
      text={text}
      onText={setText}
      suggestions={suggestions}
      busy={loading}
      status={loading ? '…' : t.found(suggestions.length)}
      onChoose={({ thing }) => {
        setText('');
        onChoose(thing);
      }}
    />
  );
}
