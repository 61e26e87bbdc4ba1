import { IconSearch } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { SuggestBox } from '../../components/suggest-box';
import { problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { usePageKey } from '../../lib/shortcuts';
import { addressOf } from '../facts';
import { HitContent } from './hit-content';
import { texts } from './texts';
import { useSearch, type Hit } from './use-search';

/** The search of the header. `/` leads to it, unless the page has its own use for that key. */
export function GlobalSearch() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const { hits, busy, error } = useSearch(text);
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
  const status = error
    ? problemOf(error, language).message
    : hits.length > 0
      ? t.found(hits.length)
      : busy
        ? t.searching
        : t.nothing(text.trim());
  return (
    <SuggestBox
      label={t.label}
      placeholder={t.placeholder}
      text={text}
      onText={setText}
      suggestions={hits.map((hit) => ({ key: hit.thing.id, content: <HitContent hit={hit} />, hit }))}
      onChoose={({ hit }) => open(hit)}
      status={status}
      icon={<IconSearch size={17} />}
      hint={<kbd>/</kbd>}
      inputRef={field}
    />
  );
}
