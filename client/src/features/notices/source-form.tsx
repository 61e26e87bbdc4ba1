import { noticeKinds } from '@maillage/graph-schema/vocabulary';
import { SelectField } from '../../components/fields';
import { messageOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { decode, LARGEST_FILE } from '../../lib/read-file';
import { PoleFields, SourceFrame, type ImportPole } from '../importing';
import { texts } from './texts';
import type { Brought } from './use-import';

interface SourceFormProps {
  readonly poles: readonly ImportPole[];
  readonly brought: Brought;
  readonly busy: boolean;
  readonly onChange: (brought: Brought) => void;
  /** Reads it. */
  readonly onBring: (brought: Brought) => void;
  readonly onProblem: (message: string) => void;
}

/** A file that is chosen or dropped, or a text that is pasted. */
export function SourceForm({ poles, brought, busy, onChange, onBring, onProblem }: SourceFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const take = async (chosen: File): Promise<void> => {
    if (chosen.size > LARGEST_FILE) {
      onProblem(messageOf('FILE_TOO_LARGE', { max: LARGEST_FILE / 1_000_000 }, language));
      return;
    }
    onBring({ ...withoutMapping(brought), text: decode(await chosen.arrayBuffer()), name: chosen.name });
  };
  return (
    <SourceFrame
      title={t.source}
      drop={t.drop}
      accept=".json,.xml,.csv,.tsv,.txt,application/json,text/csv,text/xml,text/plain"
      paste={t.paste}
      pasted={brought.name ? '' : brought.text}
      isEmpty={brought.text.trim() === ''}
      isRead={brought.name !== ''}
      busy={busy}
      options={
        <>
          <SelectField
            label={t.kind}
            value={brought.kind}
            options={[
              { value: '', label: t.kindAuto },
              ...noticeKinds.map(({ code, label }) => ({ value: code, label: label[language] })),
            ]}
            onChange={(kind) => onChange({ ...brought, kind: kind as Brought['kind'] })}
          />
          <PoleFields
            words={t}
            poles={poles}
            brought={brought}
            onChange={(changed) => onChange({ ...brought, ...changed })}
          />
        </>
      }
      onFiles={([chosen]) => chosen && void take(chosen)}
      onPaste={(text) => onChange({ ...brought, text, name: '' })}
      onRead={() => onBring({ ...withoutMapping(brought), name: '' })}
    />
  );
}

/** What the columns of another spreadsheet were says nothing of this one. */
function withoutMapping({ mapping: _mapping, ...brought }: Brought): Brought {
  return brought;
}
