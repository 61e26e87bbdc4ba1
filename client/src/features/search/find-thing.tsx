import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { SuggestBox } from '../../components/suggest-box';
import { HitContent } from './hit-content';
import { useSearch, type Hit } from './use-search';

type Thing = Hit['thing'];

interface FindThingProps {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds: readonly ThingKindCode[];
  /** Says how many are suggested. */
  readonly found: (count: number) => string;
  /** Which of those that match can be chosen: all, unless it says otherwise. */
  readonly fits?: (thing: Thing) => boolean;
  readonly onChoose: (thing: Thing) => void;
}

/** A thing found as one types, marked where it is invented; what could not be looked for is not said to be missing. */
export function FindThing({ label, placeholder, kinds, found, fits = () => true, onChoose }: FindThingProps) {
  const [text, setText] = useState('');
  const { hits, busy, say } = useSearch(text, kinds);
  const suggestions = hits
    .filter(({ thing }) => fits(thing))
    .map((hit) => ({ key: hit.thing.id, thing: hit.thing, content: <HitContent hit={hit} /> }));
  return (
    <SuggestBox
      label={label}
      placeholder={placeholder}
      text={text}
      onText={setText}
      busy={busy}
      status={say(found(suggestions.length))}
      suggestions={suggestions}
      onChoose={({ thing }) => {
        setText('');
        onChoose(thing);
      }}
    />
  );
}
