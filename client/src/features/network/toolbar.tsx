import { IconDownload, IconLink, IconPhoto, IconPrinter, IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type Ref } from 'react';
import { SuggestBox } from '../../components/suggest-box';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './network.module.css';
import type { NodeData } from './network-data';
import { kindWord } from './spoken';
import { texts } from './texts';
import type { NetworkState } from './use-network';

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

interface NodeSearchProps {
  readonly nodes: readonly NodeData[];
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (node: NodeData) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Suggests parties of the drawing as one types; accents, case and punctuation do not matter. */
export function NodeSearch({ nodes, label, placeholder, onChoose, inputRef }: NodeSearchProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const suggestions = useMemo(() => {
    const typed = fold(text);
    if (!typed) return [];
    const fits = nodes.filter((node) => fold(node.name).includes(typed));
    return fits
      .sort(
        (a, b) =>
          Number(fold(b.name).startsWith(typed)) - Number(fold(a.name).startsWith(typed)) ||
          a.name.localeCompare(b.name),
      )
      .slice(0, 8)
      .map((node) => ({
        key: node.id,
        node,
        content: (
          <span className={classes.suggestion}>
            <span>{node.name}</span>
            <span className={classes.quiet}>{kindWord(node, language)}</span>
          </span>
        ),
      }));
  }, [nodes, text, language]);
  return (
    <SuggestBox
      label={label}
      placeholder={placeholder}
      icon={<IconSearch size={18} />}
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

interface ToolbarProps {
  readonly state: NetworkState;
  readonly display: 'carte' | 'tableau';
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onPicture: () => void;
  readonly onCsv: () => void;
}

/** Search, the two displays of the same thing, how it is drawn, and what can be taken away. */
export function Toolbar({ state, display, searchRef, onPicture, onCsv }: ToolbarProps) {
  const t = useTexts(texts);
  const { view, update, chosen } = state;
  const [copied, setCopied] = useState(false);
  const share = async (): Promise<void> => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div className={classes.toolbar} data-print="no">
      <div className={classes.search}>
        <NodeSearch
          nodes={chosen.nodes}
          label={t.search}
          placeholder={t.searchPlaceholder}
          inputRef={searchRef}
          onChoose={(node) => update({ focus: node.slug, tie: '' }, { push: true })}
        />
      </div>
      <div role="group" aria-label={t.display} className={classes.segments}>
        {(['carte', 'tableau'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={display === one}
            onClick={() => update({ display: one })}
          >
            {one === 'carte' ? t.map : t.table}
          </button>
        ))}
      </div>
      <label className={classes.select}>
        {t.group}
        <select
          value={view.group ?? ''}
          onChange={({ currentTarget: { value } }) =>
            update({ group: value === 'fonction' || value === 'territoire' ? value : null })
          }
        >
          <option value="">{t.groups.none}</option>
          <option value="fonction">{t.groups.fonction}</option>
          <option value="territoire">{t.groups.territoire}</option>
        </select>
      </label>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={view.folded}
          onChange={(event) => update({ folded: event.currentTarget.checked })}
        />
        {t.folded}
      </label>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={view.hub}
          onChange={(event) => update({ hub: event.currentTarget.checked })}
        />
        {t.hub}
      </label>
      <div className={classes.takeAway}>
        <button
          type="button"
          className={classes.icon}
          title={t.exportPng}
          aria-label={t.exportPng}
          onClick={onPicture}
          disabled={display !== 'carte'}
        >
          <IconPhoto size={18} />
        </button>
        <button
          type="button"
          className={classes.icon}
          title={t.exportCsv}
          aria-label={t.exportCsv}
          onClick={onCsv}
        >
          <IconDownload size={18} />
        </button>
        <button
          type="button"
          className={classes.icon}
          title={t.print}
          aria-label={t.print}
          onClick={() => window.print()}
        >
          <IconPrinter size={18} />
        </button>
        <button
          type="button"
          className={classes.icon}
          title={t.share}
          aria-label={t.share}
          onClick={() => void share()}
        >
          <IconLink size={18} />
        </button>
        <span role="status" className={classes.quiet}>
          {copied ? t.shared : ''}
        </span>
      </div>
    </div>
  );
}
