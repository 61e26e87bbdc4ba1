import { roles, type TieKindCode } from '@maillage/graph-schema/vocabulary';
import { Fragment } from 'react';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { TieRowPartsFragment } from '../../lib/fragments/tie-row.generated';
import {
  addressOf,
  FictitiousMark,
  ImpliedMark,
  ModalityMark,
  SaysWho,
  SpanText,
  StanceMark,
  ThingLink,
} from '../facts';
import { KeptLink } from '../../components/kept-link';
import { texts } from './texts';
import { TieStates } from './tie-states';
import classes from './ties.module.css';

interface TieRowProps {
  readonly tie: TieRowPartsFragment;
  readonly of: string;
}

/** Beyond so many others, the list is left to the tie's own page. */
const NAMED = 8;

/** Ties between two that are named after them: the other one's name says it all. */
const namedAfterBoth: readonly TieKindCode[] = ['OCCUPANCY', 'SEAT', 'MEMBERSHIP'];

/** One tie as seen from one of its parties. */
export function TieRow({ tie, of }: TieRowProps) {
  const t = useTexts(texts);
  const others = tie.participations.filter(({ party }) => party.id !== of);
  const short = namedAfterBoth.includes(tie.tieKind) && others.length === 1 && !tie.title;
  return (
    <article className={classes.row}>
      {short ? <Others others={others} strong /> : <Named tie={tie} of={of} others={others} />}
      <p className={classes.marks}>
        <StanceMark stance={tie.stance} />
        <SpanText span={tie.span} />
        <TieStates tie={tie} />
        {tie.modality !== 'REPORTED' && <ModalityMark modality={tie.modality} />}
        {tie.implied && <ImpliedMark />}
        {tie.fictitious && <FictitiousMark />}
        {short && (
          <KeptLink to={addressOf(tie)} aria-label={tie.name}>
            {t.details}
          </KeptLink>
        )}
      </p>
      <SaysWho evidence={tie.evidence} />
    </article>
  );
}

type Participation = TieRowPartsFragment['participations'][number];

function Named({ tie, of, others }: TieRowProps & { readonly others: readonly Participation[] }) {
  const term = useTerm();
  const own = tie.participations.find(({ party }) => party.id === of);
  return (
    <>
      <p className={classes.name}>
        <ThingLink thing={{ ...tie, fictitious: false }} />
        {own && own.role !== 'PARTNER' && <span className={classes.role}> · {term(roles, own.role)}</span>}
      </p>
      <Others others={others} />
    </>
  );
}

interface OthersProps {
  readonly others: readonly Participation[];
  /** Stands in for the name of the tie. */
  readonly strong?: boolean;
}

function Others({ others, strong = false }: OthersProps) {
  const t = useTexts(texts);
  const term = useTerm();
  if (others.length === 0) return <p>{t.alone}</p>;
  return (
    <p className={strong ? classes.name : undefined}>
      {!strong && `${t.with} `}
      {others.slice(0, NAMED).map(({ id, party, role }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <ThingLink thing={party} />
          {role !== 'PARTNER' && <span className={classes.role}> ({term(roles, role)})</span>}
        </Fragment>
      ))}
      {others.length > NAMED && ` +${others.length - NAMED}`}
    </p>
  );
}
