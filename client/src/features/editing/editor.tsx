import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Button, ButtonLink } from '../../components/button';
import { Chip } from '../../components/chip';
import { Dialog } from '../../components/dialog';
import { NextPage } from '../../components/next-page';
import { Notice } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { StatementGroups } from '../facts';
import { ConflictPanel } from './conflict-panel';
import classes from './editing.module.css';
import { SaidOfSameDocument } from './editing.generated';
import type { PlainRecord } from './field-spec';
import type { FormPoles } from './form-context';
import { NamesContext, useNames } from './names';
import { RecordForm } from './record-form';
import { contradicted } from './contradicted';
import { SavedBeside } from './saved-beside';
import { texts } from './texts';
import { UndoButton } from './undo-button';
import { useEditor, type Edited } from './use-editor';

interface EditorProps {
  readonly edited: Edited;
  readonly account: string;
  readonly poles: FormPoles;
}

/** The form of one record, with what was not saved, what another changed, and taking the record off the map. */
export function Editor({ edited, account, poles }: EditorProps) {
  const t = useTexts(texts);
  const editor = useEditor(edited, account);
  const { form, draft, conflict, retired } = editor;
  if (retired)
    return (
      <Notice
        title={t.retired}
        actions={<ButtonLink to={edited.from ?? '/'}>{edited.from ? t.back : t.home}</ButtonLink>}
      >
        <UndoButton change={retired} />
      </Notice>
    );
  if (editor.beside) return <SavedBeside {...editor.beside} />;
  return (
    <NamesContext value={editor.names}>
      {editor.offered && !conflict && (
        <div className={classes.notice} role="status">
          <p>{editor.outdated ? t.draftOld : t.draftFound}</p>
          <Button onClick={editor.dropDraft}>{t.dropDraft}</Button>
        </div>
      )}
      {conflict && (
        <ConflictPanel
          form={form}
          clashes={conflict.clashes}
          taken={conflict.taken}
          valueOf={(name) => draft.record[name]}
          onChoose={editor.choose}
        />
      )}
      <RecordForm
        form={form}
        record={draft.record}
        onRecord={editor.setRecord}
        round={editor.round}
        poles={poles}
        account={account}
        busy={editor.busy}
        onSave={editor.save}
        restsOnIt={editor.restsOnIt}
        onCancel={editor.cancel}
        danger={edited.version !== null && <Retire busy={editor.busy} onRetire={editor.retire} />}
      >
        {edited.kind === 'TIES' && edited.version !== null && asksAnew(poles, edited.record) && (
          <p>{t.asksAnew}</p>
        )}
        {edited.kind === 'STATEMENTS' && <SaidOfSame record={draft.record} own={edited.id} />}
      </RecordForm>
    </NamesContext>
  );
}

/** Whether an edit of a tie is put to the others: not what is changed by who facilitates its pole, nor a joint bid. */
function asksAnew(poles: FormPoles, { pole, bid }: PlainRecord): boolean {
  return bid === undefined && !poles.some(({ slug, facilitated }) => facilitated && slug === pole);
}

/** Statements that are read without being asked for, since any of them may be contradicted. */
const READ_BY_ITSELF = 500;

/** What is said already of the same: a statement that disagrees shows it before it is saved. */
function SaidOfSame({ record, own }: { readonly record: PlainRecord; readonly own: string | undefined }) {
  const t = useTexts(texts);
  const about = useNames().of(String(record['about'] ?? ''))?.id;
  const property = record['property'];
  const { data, fetchMore } = useQuery(SaidOfSameDocument, {
    variables: { filter: { about: about ?? '', properties: [property as never] } },
    skip: !about || !property,
  });
  const said = data?.statements;
  const others = said?.nodes.filter(({ id }) => id !== own) ?? [];
  if (!said || others.length === 0) return null;
  const against = contradicted(record, others).length;
  return (
    <Section title={t.same} lead={t.sameLead}>
      <p role="status" className={classes.against}>
        {against > 0 && (
          <>
            <Chip tone="danger">{t.disagreement}</Chip> {t.against(against)}
          </>
        )}
      </p>
      <StatementGroups statements={others} />
      <NextPage of={said} fetchMore={fetchMore} readOn={said.nodes.length < READ_BY_ITSELF} />
    </Section>
  );
}

interface RetireProps {
  readonly busy: boolean;
  /** Says what is wrong. */
  readonly onRetire: () => Promise<string | undefined>;
}

function Retire({ busy, onRetire }: RetireProps) {
  const t = useTexts(texts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string>();
  // What another editor saved meanwhile is to be seen before the record is taken off: asked anew.
  const retire = async (): Promise<void> => {
    const wrong = await onRetire();
    setProblem(wrong);
    if (!wrong) dialog.current?.close();
  };
  return (
    <>
      <span className={classes.danger}>
        <Button onClick={() => dialog.current?.showModal()}>{t.retire}</Button>
      </span>
      <Dialog ref={dialog} title={t.retireTitle}>
        <p>{t.retireText}</p>
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
        <div className={classes.actions}>
          <Button primary aria-disabled={busy} onClick={() => !busy && void retire()}>
            {t.retireYes}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t.retireNo}</Button>
        </div>
      </Dialog>
    </>
  );
}
