import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { SuggestBox } from '../../components/suggest-box';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { usePageKey } from '../../lib/shortcuts';
import { addressOf } from '../facts';
import { texts } from './texts';
import { useSearch, type Hit } from './use-search';

/** How a hit is drawn brings much of the vocabulary along: fetched while one types; without it, names do. */
const drawHits = async (): Promise<{ default: (props: { readonly hit: Hit }) => ReactNode }> => {
  try {
    return { default: (await import('./hit-content')).HitContent };
  } catch {
    return { default: HitName };
  }
};
const HitContent = lazy(drawHits);

/** The search of the header. `/` leads to it, unless the page has its own use for that key. */
export function GlobalSearch() {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const { hits, say } = useSearch(text);
  const navigate = useNavigate();
  const keep = useKept();
  const field = useRef<HTMLInputElement>(null);
  usePageKey(
    '/',
    useCallback((event) => {
      event.preventDefault();
      field.current?.focus();
    }, []),
  );
  const open = ({ thing }: Hit): void => {
    setText('');
    field.current?.blur();
    void navigate(keep(addressOf(thing)));
  };
  const status = hits.length > 0 ? t.found(hits.length) : say(t.nothing(text.trim()));
  return (
    <SuggestBox
      label={t.label}
      placeholder={t.placeholder}
      text={text}
      onText={(next) => {
        void drawHits();
        setText(next);
      }}
      suggestions={hits.map((hit) => ({
        key: hit.thing.id,
        content: (
          <Suspense fallback={<HitName hit={hit} />}>
            <HitContent hit={hit} />
          </Suspense>
        ),
        hit,
      }))}
      onChoose={({ hit }) => open(hit)}
      status={status}
      icon={<IconSearch size={17} />}
      hint={<kbd>/</kbd>}
      inputRef={field}
    />
  );
}

function HitName({ hit }: { readonly hit: Hit }) {
  return hit.thing.name;
}
