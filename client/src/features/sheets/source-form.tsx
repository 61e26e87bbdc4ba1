import { CheckField, EntryField } from '../../components/fields';
import { TextButton } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { PoleFields, SourceFrame, type ImportPole } from '../importing';
import {
  dateOf,
  sheetsOf,
  titleOf,
  withoutFile,
  type Brought,
  type BroughtFile,
  type Defaults,
} from './brought';
import classes from './sheets.module.css';
import { texts } from './texts';

interface SourceFormProps {
  readonly poles: readonly ImportPole[];
  readonly brought: Brought;
  readonly defaults: Defaults;
  readonly busy: boolean;
  readonly onChange: (change: (now: Brought) => Brought) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRead: () => void;
}

/** Files, or rows copied from a spreadsheet; and what is said about them before they are read. */
export function SourceForm(props: SourceFormProps) {
  const { poles, brought, defaults, busy, onChange, onFiles, onRead } = props;
  const t = useTexts(texts);
  const change = (changed: Partial<Brought>): void => onChange((now) => ({ ...now, ...changed }));
  return (
    <SourceFrame
      title={t.source}
      drop={t.drop}
      accept=".xlsx,.ods,.csv,.tsv,.txt,.gexf,.graphml,.xml,.json,text/csv,text/plain,text/xml,application/xml,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet"
      several
      paste={t.paste}
      pasted={brought.pasted}
      isEmpty={sheetsOf(brought, defaults).length === 0}
      busy={busy}
      brought={
        brought.files.length > 0 && (
          <FileList
            files={brought.files}
            onRemove={(name) => onChange((now) => withoutFile(now, name, defaults))}
          />
        )
      }
      options={
        <>
          <div className={classes.wide}>
            <EntryField
              label={t.cited}
              hint={t.citedHint}
              value={titleOf(brought, defaults)}
              onChange={(title) => change({ title })}
            />
            <CheckField
              label={t.members}
              checked={brought.members}
              onChange={(members) => change({ members })}
            />
          </div>
          <EntryField
            label={t.date}
            type="date"
            value={dateOf(brought, defaults)}
            onChange={(date) => change({ date })}
          />
          <PoleFields words={t} poles={poles} brought={brought} onChange={change} />
        </>
      }
      onFiles={onFiles}
      onPaste={(pasted) => change({ pasted })}
      onRead={onRead}
    />
  );
}

interface FileListProps {
  readonly files: readonly BroughtFile[];
  readonly onRemove: (name: string) => void;
}

function FileList({ files, onRemove }: FileListProps) {
  const t = useTexts(texts);
  return (
    <ul className={classes.files} aria-label={t.files}>
      {files.map(({ name, sheets }) => (
        <li key={name}>
          <strong>{name}</strong>
          {sheets.length > 1 && <span className={classes.about}>{t.sheets(sheets.length)}</span>}
          <TextButton onClick={() => onRemove(name)}>{t.remove(name)}</TextButton>
        </li>
      ))}
    </ul>
  );
}
