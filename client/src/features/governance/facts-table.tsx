import { fundingStates, roles } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { formatQuantity, formatShare } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { addressOf, ImpliedMark, SaysWho, ThingLink } from '../facts';
import classes from './facts-table.module.css';
import { inOrder, type Answer, type Entry } from './positions';
import { texts } from './texts';

/** The records behind a position: what, who plays the part, for which side it counts, and who says so. */
export function FactsTable({ answer: { question, entries, omitted } }: { readonly answer: Answer }) {
  const t = useTexts(texts);
  const withAmounts = question === 'PAYS';
  return (
    <>
      <table className={classes.facts}>
        <caption className="visually-hidden">{t.questions[question]}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.counts}</th>
            <th scope="col">{t.says}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(entries).map((entry) => (
            <Row key={entry.subject.id} entry={entry} withAmounts={withAmounts} />
          ))}
        </tbody>
      </table>
      {omitted > 0 && <p className={classes.aside}>{t.omitted(omitted)}</p>}
    </>
  );
}

function Row({ entry, withAmounts }: { readonly entry: Entry; readonly withAmounts: boolean }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { subject, players, amount, implied, evidence } = entry;
  return (
    <tr data-counts={entry.leftOut === null}>
      <th scope="row">
        <ThingLink thing={subject} /> {implied && <ImpliedMark />}
        {withAmounts && amount !== null && (
          <span className={classes.amount}>{formatQuantity(amount, 'EUR', language)}</span>
        )}
      </th>
      <td>
        <ul className={classes.players}>
          {players.map((player) => (
            <PlayerLine
              key={`${player.party.id} ${player.role ?? ''} ${player.tie?.id ?? ''}`}
              player={player}
              subject={subject}
            />
          ))}
        </ul>
      </td>
      <td>
        <Verdict entry={entry} />
      </td>
      <td>
        {evidence.length > 0 ? (
          <SaysWho evidence={evidence} />
        ) : (
          <span className={classes.aside}>{t.noQuote}</span>
        )}
      </td>
    </tr>
  );
}

interface PlayerLineProps {
  readonly player: Entry['players'][number];
  readonly subject: Entry['subject'];
}

function PlayerLine({ player: { party, role, side, ofState, tie }, subject }: PlayerLineProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const words = ofState ? t.state : side ? t.side[side] : t.noSide;
  // The part that it plays is the question’s own where the record is the seat or the ownership itself.
  const named = tie
    ? subject.kind === 'BODY'
      ? t.seat
      : t.ownership
    : role && role !== 'FUNDER' && role !== 'COORDINATOR'
      ? term(roles, role)
      : null;
  return (
    <li>
      <ThingLink thing={party} />{' '}
      <span className={classes.aside}>
        {words}
        {named && ' · '}
        {tie ? (
          <KeptLink to={addressOf(tie)} aria-label={`${named ?? ''}, ${tie.name}`}>
            {named}
          </KeptLink>
        ) : (
          named
        )}
      </span>
    </li>
  );
}

function Verdict({ entry: { leftOut, unknown, collectivities, fundingState } }: { readonly entry: Entry }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  if (leftOut === 'NOT_GRANTED' && fundingState)
    return (
      <span className={classes.aside}>
        {t.notGranted(term(fundingStates, fundingState).toLocaleLowerCase(language))}
      </span>
    );
  if (leftOut) return <span className={classes.aside}>{t.leftOut[leftOut]}</span>;
  if (unknown || collectivities === null)
    return <span className={classes.aside}>{unknown ? t.unknowns[unknown] : t.unknown}</span>;
  if (collectivities === 0) return <>{t.forActors}</>;
  if (collectivities === 1) return <>{t.forCollectivities}</>;
  return <>{t.forBoth(formatShare(collectivities, language))}</>;
}
