import { roles } from '@maillage/graph-schema/vocabulary';
import { Fragment } from 'react';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { TieRowPartsFragment } from '../../lib/fragments/tie-row.generated';
import {
  FictitiousMark,
  ImpliedMark,
  ModalityMark,
  SaysWho,
  SpanText,
  StanceMark,
  ThingLink,
} from '../facts';
import { texts } from './texts';
import { TieStates } from './tie-states';
import classes from './ties.module.css';

interface TieRowProps {
  readonly tie: TieRowPartsFragment;
  readonly of: string;
}

/** Beyond so many others, the list is left to the tie's own page. */
const NAMED = 8;

/** One tie as seen from one of its parties. */
export function TieRow({ tie, of }: TieRowProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const own = tie.participations.find(({ party }) => party.id === of);
  const others = tie.participations.filter(({ party }) => party.id !== of);
  return (
    <article className={classes.row}>
      <p className={classes.name}>
        <ThingLink thing={{ ...tie, fictitious: false }} />
        {own && own.role !== 'PARTNER' && <span className={classes.role}> · {term(roles, own.role)}</span>}
      </p>
      <p className={classes.others}>
        {others.length === 0 ? (
          t.alone
        ) : (
          <>
            {t.with}{' '}
            {others.slice(0, NAMED).map(({ id, party, role }, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <ThingLink thing={party} />
                {role !== 'PARTNER' && <span className={classes.role}> ({term(roles, role)})</span>}
              </Fragment>
            ))}
            {others.length > NAMED && ` +${others.length - NAMED}`}
          </>
        )}
      </p>
      <p className={classes.marks}>
        <StanceMark stance={tie.stance} />
        <SpanText span={tie.span} />
        <TieStates tie={tie} />
        {tie.modality !== 'REPORTED' && <ModalityMark modality={tie.modality} />}
        {tie.implied && <ImpliedMark />}
        {tie.fictitious && <FictitiousMark />}
      </p>
      <SaysWho evidence={tie.evidence} />
    </article>
  );
}
