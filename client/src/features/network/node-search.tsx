import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type Ref } from 'react';
import { SuggestBox } from '../../components/suggest-box';
import { useLanguage, useTexts } from '../../lib/i18n';
import { findNodes } from './find-nodes';
import type { NodeData } from './network-data';
import classes from './node-search.module.css';
import { kindWord } from './spoken';
import { texts } from './texts';

interface NodeSearchProps {
  readonly nodes: readonly NodeData[];
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (node: NodeData) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Suggests parties of the network as one types. */
export function NodeSearch({ nodes, label, placeholder, onChoose, inputRef }: NodeSearchProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const suggestions = useMemo(
    () =>
      findNodes(nodes, text).map((node) => ({
        key: node.id,
        node,
        content: (
          <span className={classes.suggestion}>
            <span>{node.name}</span>
            <span className={classes.kind}>{kindWord(node, language)}</span>
          </span>
        ),
      })),
    [nodes, text, language],
  );
  return (
    <SuggestBox
      label={label}
      placeholder={placeholder}
      icon={<IconSearch size={18} aria-hidden />}
      text={text}
      onText={setText}
      suggestions={suggestions}
      status={suggestions.length > 0 ? t.found(suggestions.length) : t.nothingFound}
      onChoose={({ node }) => {
        setText('');
        onChoose(node);
      }}
      {...(inputRef ? { inputRef } : {})}
    />
  );
}
