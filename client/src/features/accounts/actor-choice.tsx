import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SuggestBox } from '../../components/suggest-box';
import { useTexts } from '../../lib/i18n';
import classes from './accounts.module.css';
import { InviteActorsDocument } from './people.generated';
import { peopleTexts } from './people-texts';

export interface ChosenActor {
  readonly id: string;
  readonly name: string;
}

interface ActorChoiceProps {
  readonly chosen: ChosenActor | undefined;
  readonly onChoose: (actor: ChosenActor) => void;
}

/** Finds the actor somebody acts for as one types. */
export function ActorChoice({ chosen, onChoose }: ActorChoiceProps) {
  const t = useTexts(peopleTexts);
  const [text, setText] = useState('');
  const { data, loading } = useQuery(InviteActorsDocument, { variables: { text }, skip: text.trim() === '' });
  const suggestions = (data?.search ?? []).map(({ thing }) => ({
    key: thing.id,
    actor: { id: thing.id, name: thing.name },
    content: thing.name,
  }));
  return (
    <div className={classes.entry}>
      <SuggestBox
        label={t.actor}
        placeholder={t.findActor}
        text={text}
        onText={setText}
        suggestions={suggestions}
        status={loading ? '…' : t.found(suggestions.length)}
        onChoose={({ actor }) => {
          setText('');
          onChoose(actor);
        }}
      />
      <p role="status">{chosen ? t.chosen(chosen.name) : ''}</p>
    </div>
  );
}
