import { competenceLevels, termOf } from '@maillage/graph-schema/vocabulary';
import { IconCheck } from '@tabler/icons-react';
import { Disclosure } from '../../components/disclosure';
import { cpvText } from '../../lib/cpv';
import { formatDate, formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { Language } from '../../lib/i18n';
import { EvidenceList } from '../facts';
import classes from './finder.module.css';
import groupClasses from './group.module.css';
import { groupTexts } from './group-texts';
import type { Group, Search } from './use-finder';

type Need = Search['needs'][number];
type Member = Group['members'][number];
type Covering = Member['covers'][number]['competences'][number];

/** What a need is called: by words, else by its code. */
export function needName({ label, cpv, tags }: Need, language: Language): string {
  return label ?? (cpv ? cpvText(cpv, language) : tags.join(', '));
}

/** Needs down, members across: who covers what, with what, and on what that rests. */
export function Matrix({ group, needs }: { readonly group: Group; readonly needs: readonly Need[] }) {
  const t = useTexts(groupTexts);
  const { language } = useLanguage();
  return (
    // Wide tables are moved sideways; with the keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={groupClasses.matrixFrame} role="region" aria-label={t.matrix} tabIndex={0}>
      <table className={groupClasses.matrix}>
        <thead>
          <tr>
            <th scope="col">{t.need}</th>
            {group.members.map(({ actor }) => (
              <th key={actor.id} scope="col">
                {actor.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {needs.map((need, index) => (
            <tr key={index}>
              <th scope="row">
                {needName(need, language)}
                {need.lots.length > 0 && (
                  <span className={classes.quiet}> {t.inLots(need.lots.join(', '))}</span>
                )}
              </th>
              {group.members.map((member) => (
                <Cell key={member.actor.id} member={member} need={index} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ member, need }: { readonly member: Member; readonly need: number }) {
  const t = useTexts(groupTexts);
  const found = member.covers.find((one) => one.need === need);
  if (!found || found.competences.length === 0)
    return (
      <td data-covers="false">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t.coversNot}</span>
      </td>
    );
  return (
    <td data-covers="true">
      <IconCheck size={16} aria-hidden />
      <span className="visually-hidden">{t.covers}</span>
      <ul className={groupClasses.proofs}>
        {found.competences.map((covering) => (
          <li key={covering.competence.id}>
            <Proof covering={covering} />
          </li>
        ))}
      </ul>
    </td>
  );
}

/** A competence: how well, how near to what is asked, and what says so. */
function Proof({ covering: { competence, kind } }: { readonly covering: Covering }) {
  const t = useTexts(groupTexts);
  const { language } = useLanguage();
  if (!('level' in competence)) return <>{competence.name}</>;
  const { level, references, evidence, declaredOn } = competence;
  const rests = references.length > 0 || evidence.length > 0 || declaredOn !== null;
  return (
    <>
      {competence.name}
      <span className={classes.quiet}>
        {' '}
        {termOf(competenceLevels, level).label[language].toLowerCase()}, {t.kinds[kind]}
        {!rests && `, ${t.undeclared}`}
      </span>
      {rests && (
        <Disclosure label={t.evidence} accessibleLabel={`${t.evidence}, ${competence.name}`}>
          <ul className={groupClasses.rests}>
            {references.map(({ client, year, amount, what }) => (
              <li key={`${client} ${year}`}>
                {t.reference(client, year)}
                {amount !== null && ` · ${formatQuantity(amount, 'EUR', language)}`}
                {what && ` · ${what}`}
              </li>
            ))}
            {declaredOn && <li>{t.declared(formatDate(declaredOn, language))}</li>}
          </ul>
          {evidence.length > 0 && <EvidenceList evidence={evidence} />}
        </Disclosure>
      )}
    </>
  );
}
