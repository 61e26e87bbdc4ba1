import { MoreList } from '../../components/more-list';
import { cpvText } from '../../lib/cpv';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import { pageTexts } from './page-texts';
import type { Lot } from './tender';
import classes from './tenders.module.css';

type Need = Lot['coverage']['needs'][number];

/** Names shown of those who cover a need; the rest on demand. */
const FIRST = 5;

/** What a lot needs, and who of the pole can do it, the surest first. */
export function NeedTable({ needs }: { readonly needs: readonly Need[] }) {
  const t = useTexts(pageTexts);
  const { language } = useLanguage();
  if (needs.length === 0) return <p className={classes.quiet}>{t.noNeeds}</p>;
  return (
    <>
      {needs.some(({ implied }) => implied) && <p className={classes.quiet}>{t.impliedNeeds}</p>}
      <table className={classes.needs}>
        <caption className="visually-hidden">{t.needs}</caption>
        <thead>
          <tr>
            <th scope="col">{t.need}</th>
            <th scope="col">{t.who}</th>
          </tr>
        </thead>
        <tbody>
          {needs.map((need, index) => (
            <tr key={index}>
              <th scope="row">
                {need.label ?? (need.cpv && cpvText(need.cpv, language))}
                {need.label !== null && (
                  <span className={classes.under}>
                    {[
                      ...(need.cpv ? [cpvText(need.cpv, language)] : []),
                      ...need.tags.filter((tag) => tag !== need.label),
                    ].join(' · ')}
                  </span>
                )}
              </th>
              <td>
                {need.actorCount === 0 ? (
                  <span className={classes.warn}>{t.nobody}</span>
                ) : (
                  <Covering need={need} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Covering({ need }: { readonly need: Need }) {
  const t = useTexts(pageTexts);
  return (
    <MoreList
      items={need.covering}
      first={FIRST}
      className={classes.covering}
      keyOf={({ actor }) => actor.id}
    >
      {({ actor, kind, competence }) => (
        <>
          <ThingLink thing={actor} />
          <span className={classes.quiet} title={`${t.byKindLong[kind]}, ${t.with(competence.name)}`}>
            {' '}
            {t.with(competence.name)}
            {t.byKind[kind] && ` (${t.byKind[kind]})`}
          </span>
        </>
      )}
    </MoreList>
  );
}
