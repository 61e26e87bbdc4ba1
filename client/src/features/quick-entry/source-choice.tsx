import { sourceKinds, type SourceKindCode } from '@maillage/graph-schema/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { EntryField, SelectField } from '../../components/fields';
import { SuggestBox } from '../../components/suggest-box';
import { useLanguage, useTexts } from '../../lib/i18n';
import { HitContent, useSearch } from '../search';
import type { EntrySource } from './entry';
import classes from './quick-entry.module.css';
import { texts } from './texts';

interface SourceChoiceProps {
  readonly source: EntrySource | undefined;
  readonly onSource: (source: EntrySource | undefined) => void;
  /** A known source has been chosen: the next field is waiting. */
  readonly onChosen: () => void;
  /** Typed and entered before suggestions came. */
  readonly onPending: (title: string) => void;
}

const KINDS = ['SOURCE'] as const;

/** Where it is said: a known source, found as one types, or a new one. */
export function SourceChoice({ source, onSource, onChosen, onPending }: SourceChoiceProps) {
  const t = useTexts(texts);
  if (!source) return <FindSource onSource={onSource} onChosen={onChosen} onPending={onPending} />;
  if ('pending' in source)
    return (
      <p>
        <span role="status">{t.lookingFor(source.pending)}</span>{' '}
        <Button onClick={() => onSource(undefined)}>{t.changeSource}</Button>
      </p>
    );
  return (
    <div className={classes.source}>
      <p>
        <strong>{'fresh' in source ? t.newSource(source.fresh.title) : source.name}</strong>{' '}
        <Button onClick={() => onSource(undefined)}>{t.changeSource}</Button>
      </p>
      {'fresh' in source && <FreshSource source={source} onSource={onSource} />}
    </div>
  );
}

function FindSource({ onSource, onChosen, onPending }: Omit<SourceChoiceProps, 'source'>) {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const { hits, busy, fault, say } = useSearch(text, KINDS);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const title = text.trim();
  const known = hits.map((hit) => ({
    key: hit.thing.id,
    content: <HitContent hit={hit} />,
    source: { key: hit.thing.slug, name: hit.thing.name } as EntrySource,
  }));
  const fresh = {
    key: 'new',
    content: t.newSource(title),
    source: { fresh: { title, kind: 'MINUTES', date: '' } } as EntrySource,
  };
  return (
    <div className={classes.entry}>
      <span className={classes.label} aria-hidden="true">
        {t.source}
      </span>
      <SuggestBox
        label={t.source}
        placeholder={t.findSource}
        text={text}
        onText={setText}
        // What could not be looked for may well be there already.
        suggestions={title === '' || fault ? [] : [...known, fresh]}
        busy={busy}
        status={say(t.results(known.length))}
        inputRef={field}
        onHasty={(text) => {
          onPending(text.trim());
          onChosen();
        }}
        onChoose={({ source }) => {
          onSource(source);
          if (!('fresh' in source)) onChosen();
        }}
      />
    </div>
  );
}

function FreshSource({
  source: { fresh },
  onSource,
}: {
  readonly source: Extract<EntrySource, { fresh: unknown }>;
  readonly onSource: (source: EntrySource) => void;
}) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const date = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Not from under who has gone on to the passage already.
    if (document.activeElement === document.body) date.current?.focus();
  }, []);
  return (
    <div className={classes.row}>
      <EntryField
        ref={date}
        label={t.sourceDate}
        placeholder={t.dateHint}
        value={fresh.date}
        onChange={(typed) => onSource({ fresh: { ...fresh, date: typed } })}
      />
      <SelectField
        label={t.sourceKind}
        value={fresh.kind}
        options={sourceKinds.map(({ code, label }) => ({ value: code, label: label[language] }))}
        onChange={(kind) => onSource({ fresh: { ...fresh, kind: kind as SourceKindCode } })}
      />
    </div>
  );
}
