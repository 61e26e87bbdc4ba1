import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { SuggestBox } from '../../components/suggest-box';
import { useTexts } from '../../lib/i18n';
import classes from './answers.module.css';
import { FindPartnerDocument } from './declare.generated';
import { declareTexts } from './declare-texts';

export interface Partner {
  readonly id: string;
  readonly name: string;
}

interface PartnersFieldProps {
  /** The structure that declares: it is no partner of its own. */
  readonly own: string;
  readonly chosen: readonly Partner[];
  readonly onChange: (chosen: readonly Partner[]) => void;
}

/** The other structures, found as one types. */
export function PartnersField({ own, chosen, onChange }: PartnersFieldProps) {
  const t = useTexts(declareTexts);
  const [text, setText] = useState('');
  const { data, loading } = useQuery(FindPartnerDocument, { variables: { text }, skip: text.trim() === '' });
  const left = (data?.search ?? []).filter(
    ({ thing }) => thing.id !== own && chosen.every((one) => one.id !== thing.id),
  );
  const suggestions = left.map(({ thing }) => ({
    key: thing.id,
    partner: { id: thing.id, name: thing.name },
    content: thing.name,
  }));
  return (
    <div>
      {/* The field bears the same name itself. */}
      <p aria-hidden="true" className={classes.others}>
        {t.withWhom}
      </p>
      <SuggestBox
        label={t.withWhom}
        placeholder={t.find}
        text={text}
        onText={setText}
        suggestions={suggestions}
        busy={loading}
        status={loading ? '…' : t.found(suggestions.length)}
        onChoose={({ partner }) => {
          setText('');
          onChange([...chosen, partner]);
        }}
      />
      <ul className={classes.partners}>
        {chosen.map((one) => (
          <li key={one.id}>
            {one.name}{' '}
            <Button
              aria-label={t.remove(one.name)}
              onClick={() => onChange(chosen.filter(({ id }) => id !== one.id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
