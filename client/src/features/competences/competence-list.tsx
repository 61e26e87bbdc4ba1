import { IconPencil } from '@tabler/icons-react';
import { competenceLevels } from '@maillage/graph-schema/vocabulary';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { afterHash } from '../../lib/after-hash';
import { formatDate, formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { useCpvNames } from '../cpv';
import { FictitiousMark, SaysWho, SpanText } from '../facts';
import type { CompetencesOfQuery } from './competences.generated';
import classes from './competences.module.css';
import { texts } from './texts';

export type ActorCompetences = NonNullable<CompetencesOfQuery['competencesOf']>;
type Competence = ActorCompetences['competences'][number];

interface CompetenceListProps {
  readonly competences: readonly Competence[];
  readonly mayEdit: boolean;
}

/** What an actor can do, each with what says so. An address that ends with one of them leads to it. */
export function CompetenceList({ competences, mayEdit }: CompetenceListProps) {
  const { hash } = useLocation();
  const nameOf = useCpvNames(competences.flatMap(({ cpv }) => cpv ?? []));
  useEffect(() => {
    if (hash) document.getElementById(afterHash(hash))?.scrollIntoView({ block: 'center' });
  }, [hash]);
  return (
    <ul className={classes.list}>
      {competences.map((one) => (
        <li key={one.id} id={one.slug} className={classes.card}>
          <OneCompetence competence={one} cpvName={one.cpv ? nameOf(one.cpv) : ''} mayEdit={mayEdit} />
        </li>
      ))}
    </ul>
  );
}

interface OneCompetenceProps {
  readonly competence: Competence;
  readonly cpvName: string;
  readonly mayEdit: boolean;
}

function OneCompetence({ competence, cpvName, mayEdit }: OneCompetenceProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { name, level, summary, tags, span, references, evidence, fictitious, id } = competence;
  return (
    <>
      <div className={classes.head}>
        <h3>{name}</h3>
        <Chip tone="accent">{term(competenceLevels, level)}</Chip>
        {fictitious && <FictitiousMark />}
        {mayEdit && (
          <KeptLink
            to={`/modifier/${id}`}
            className={classes.edit}
            aria-label={t.editLong(name)}
            data-print="no"
          >
            <IconPencil size={16} aria-hidden /> {t.edit}
          </KeptLink>
        )}
      </div>
      {summary && <p lang={RECORDS_LANGUAGE}>{summary}</p>}
      {cpvName && <p className={classes.quiet}>{cpvName}</p>}
      {tags.length > 0 && (
        <ul className={classes.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <Chip>{tag}</Chip>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.quiet}>
        <SpanText span={span} />
      </p>
      <References references={references} />
      {evidence.length > 0 ? <SaysWho evidence={evidence} /> : <OwnWord competence={competence} />}
    </>
  );
}

function OwnWord({ competence: { declaredOn } }: { readonly competence: Competence }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <p className={classes.quiet}>{declaredOn ? t.declared(formatDate(declaredOn, language)) : t.unsaid}</p>
  );
}

function References({ references }: { readonly references: Competence['references'] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (references.length === 0) return null;
  return (
    <ul className={classes.references} aria-label={t.references(references.length)}>
      {references.map(({ client, year, amount, what }, index) => (
        <li key={`${client} ${year} ${index}`}>
          {client}, {year}
          {amount != null && <strong> · {formatQuantity(amount, 'EUR', language)}</strong>}
          {what && <span className={classes.quiet}> · {what}</span>}
        </li>
      ))}
    </ul>
  );
}
