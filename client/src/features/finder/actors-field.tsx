import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SuggestBox } from '../../components/suggest-box';
import { useTexts } from '../../lib/i18n';
import { FinderActorsDocument } from './finder.generated';
import classes from './finder.module.css';
import { texts } from './texts';

interface ActorsFieldProps {
  readonly label: string;
  /** Addresses. */
  readonly chosen: readonly string[];
  readonly nameOf: (slug: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Structures, found as one types. */
export function ActorsField({ label, chosen, nameOf, onChange }: ActorsFieldProps) {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const { data, loading } = useQuery(FinderActorsDocument, {
    variables: { text },
    skip: text.trim() === '',
  });
  const suggestions = (data?.search ?? [])
    .filter(({ thing }) => !chosen.includes(thing.slug))
    .map(({ thing }) => ({ key: thing.id, slug: thing.slug, content: thing.name }));
  return (
    <div className={classes.actors}>
      {/* The field bears the same name itself. */}
      <p aria-hidden="true" className={classes.legend}>
        {label}
      </p>
      <ul className={classes.chosen} aria-label={label}>
        {chosen.map((slug) => (
          <li key={slug}>
            <span>{nameOf(slug)}</span>
            <button
              type="button"
              aria-label={`${label} : ${t.remove(nameOf(slug))}`}
              onClick={() => onChange(chosen.filter((one) => one !== slug))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <SuggestBox
        label={label}
        placeholder={t.findActor}
        text={text}
        onText={setText}
        suggestions={suggestions}
        busy={loading}
        status={loading ? t.searching : t.found(suggestions.length)}
        onChoose={({ slug }) => {
          setText('');
          onChange([...chosen, slug]);
        }}
      />
    </div>
  );
}
