import { roles, stances } from '@maillage/graph-schema/vocabulary';
import { dayOfMoment, formatDate, formatQuantity, formatSpan } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { KindIcon, SaysWho, StanceMark, ThingLink } from '../facts';
import { texts } from './texts';
import type { TiePageQuery } from './tie.generated';
import classes from './ties.module.css';

type Participation = NonNullable<TiePageQuery['tie']>['participations'][number];

/** Who takes part, as what, with which share, and who said so when. */
export function Participants({ participations }: { readonly participations: readonly Participation[] }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const shares = participations.some(({ share }) => share !== null);
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.participant}</th>
            <th scope="col">{t.role}</th>
            {shares && <th scope="col">{t.share}</th>}
            <th scope="col">{t.answers}</th>
          </tr>
        </thead>
        <tbody>
          {participations.map((participation) => (
            <tr key={participation.id}>
              <td>
                <KindIcon kind={participation.party.kind} /> <ThingLink thing={participation.party} />
                {participation.note && <p className={classes.meaning}>{participation.note}</p>}
              </td>
              <td>
                {term(roles, participation.role)}
                <p className={classes.meaning}>{formatSpan(participation.span, language)}</p>
              </td>
              {shares && (
                <td>
                  {participation.share !== null && formatQuantity(participation.share, 'PERCENT', language)}
                </td>
              )}
              <td>
                {!isOfAll(participation) && <StanceMark stance={participation.stance} />}
                <Answers answers={participation.answers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {participations.some(isOfAll) && <p className={classes.meaning}>{t.contested}</p>}
    </>
  );
}

/**
 * Whether all participations have the stance of their tie: of one that is contested, who contests is told to its
 * participants and facilitators alone, and to others no answer of any of them.
 */
function isOfAll({ stance, answers }: Participation): boolean {
  return stance === 'CONTESTED' && answers.every(({ authority }) => authority !== 'ACTOR');
}

function Answers({ answers }: { readonly answers: Participation['answers'] }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const said = answers.map(({ id, authority, stance, givenOn, why, evidence }) => ({
    id,
    evidence,
    text: [
      t.answer(
        authority === 'ACTOR' ? t.actor : t.document,
        term(stances, stance).toLowerCase(),
        formatDate(dayOfMoment(givenOn), language),
      ),
      ...(why ? [t.why(why)] : []),
    ].join(' '),
  }));
  // Whoever said the same twice on a day has said it.
  const once = said.filter(
    ({ text, evidence }, at) => evidence.length > 0 || said.findIndex((one) => one.text === text) === at,
  );
  return (
    <ul className={classes.answers}>
      {once.map(({ id, text, evidence }) => (
        <li key={id}>
          {text}
          <SaysWho evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}
