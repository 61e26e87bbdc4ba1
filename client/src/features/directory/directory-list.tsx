import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { ActorTypeMark, FunctionMarks, ThingLink } from '../facts';
import type { DirectoryView } from './directory-view';
import classes from './directory.module.css';
import { texts } from './texts';
import type { DirectoryActor } from './use-directory';

type Sort = DirectoryView['sort'];

interface DirectoryListProps {
  readonly actors: readonly DirectoryActor[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** A table that becomes cards where it would not fit. */
export function DirectoryList({ actors, sort, onSort }: DirectoryListProps) {
  const t = useTexts(texts);
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t.results}</caption>
      <thead>
        <tr>
          <th
            scope="col"
            aria-sort={sort === 'NAME_ASC' ? 'ascending' : sort === 'NAME_DESC' ? 'descending' : 'none'}
          >
            <button type="button" onClick={() => onSort(sort === 'NAME_ASC' ? 'NAME_DESC' : 'NAME_ASC')}>
              {t.name}
              {sort === 'NAME_ASC' && <IconArrowUp size={14} aria-hidden />}
              {sort === 'NAME_DESC' && <IconArrowDown size={14} aria-hidden />}
            </button>
          </th>
          <th scope="col">{t.types}</th>
          <th scope="col">{t.functions}</th>
          <th scope="col" aria-sort={sort === 'NEAREST' ? 'ascending' : undefined}>
            {t.territory}
          </th>
          <th scope="col" className={classes.number} aria-sort={sort === 'TIES_DESC' ? 'descending' : 'none'}>
            <button type="button" onClick={() => onSort('TIES_DESC')}>
              {t.tieCount}
              {sort === 'TIES_DESC' && <IconArrowDown size={14} aria-hidden />}
            </button>
          </th>
        </tr>
      </thead>
      <tbody>
        {actors.map((actor) => (
          <Row key={actor.id} actor={actor} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ actor }: { readonly actor: DirectoryActor }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { longName, summary, type, functions, territory, tieCount } = actor;
  return (
    <tr>
      <th scope="row">
        <ThingLink thing={actor} />
        {(longName ?? summary) && (
          <p className={classes.long} lang={RECORDS_LANGUAGE}>
            {longName ?? summary}
          </p>
        )}
      </th>
      <td>
        <ActorTypeMark type={type} functions={functions} />
      </td>
      <td>{functions.length > 0 ? <FunctionMarks codes={functions} /> : <Unsaid />}</td>
      <td>{territory ? <Territory {...territory} /> : <Unsaid />}</td>
      <td className={classes.number}>
        <span className={classes.wideOnly}>{formatNumber(tieCount, language)}</span>
        <span className={classes.narrowOnly}>{t.ties(tieCount)}</span>
      </td>
    </tr>
  );
}

/** With how far it is, where that is asked for. */
function Territory({ name, distance }: NonNullable<DirectoryActor['territory']>) {
  const t = useTexts(texts);
  if (!distance || distance.kilometres === 0) return name;
  const { kilometres, isEstimated } = distance;
  return (
    <>
      {name}{' '}
      <span className={classes.distance}>{t.distance(Math.max(1, Math.round(kilometres)), isEstimated)}</span>
    </>
  );
}

function Unsaid() {
  const t = useTexts(texts);
  return (
    <>
      <span aria-hidden="true" className={classes.unsaid}>
        {t.unsaid}
      </span>
      <span className="visually-hidden">{t.unsaidSpoken}</span>
    </>
  );
}
