import { formatWhen } from '../../lib/format';
import { useLanguage } from '../../lib/i18n';
import type { StatementPartsFragment } from '../../lib/fragments/statement.generated';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { EditStatement } from './edit-statement';
import classes from './facts.module.css';
import { FictitiousMark, ImpliedMark } from './fictitious-mark';
import { ModalityMark } from './modality-mark';
import { PinLine } from './pin-line';
import { SaysWho } from './says-who';
import { statementText } from './statement-text';

interface StatementLineProps {
  readonly statement: StatementPartsFragment;
  /** Says also that it is reported: where it stands beside plans. */
  readonly everyModality?: boolean;
}

/** One statement: what is said, for when, in which sense, and who says so. */
export function StatementLine({ statement, everyModality = false }: StatementLineProps) {
  const { language } = useLanguage();
  const { period, scope, note, modality } = statement;
  const said = statementText(statement, language);
  const when = period && formatWhen(period, language);
  return (
    <div className={classes.statement}>
      <p>
        {statement.value === null ? (
          <span className={classes.text} lang={RECORDS_LANGUAGE}>
            {said}
          </span>
        ) : (
          <span className={classes.figure}>{said}</span>
        )}
        {scope && (
          <span className={classes.aside} lang={RECORDS_LANGUAGE}>
            {' '}
            · {scope}
          </span>
        )}
        {when && <span className={classes.aside}> · {when}</span>}{' '}
        {(everyModality || modality !== 'REPORTED') && <ModalityMark modality={modality} />}{' '}
        {statement.implied && <ImpliedMark />} {statement.fictitious && <FictitiousMark />}{' '}
        <EditStatement id={statement.id} said={[said, scope, when].filter(Boolean).join(', ')} />
      </p>
      {note && (
        <p className={classes.note} lang={RECORDS_LANGUAGE}>
          {note}
        </p>
      )}
      {statement.pinned && <PinLine pinned={statement.pinned} />}
      <SaysWho evidence={statement.evidence} />
    </div>
  );
}
