import { useQuery } from '@apollo/client/react';
import { IconPencil } from '@tabler/icons-react';
import { KeptLink } from '../../components/kept-link';
import { useTexts } from '../../lib/i18n';
import classes from './facts.module.css';
import { FacilitatesDocument } from './facts.generated';
import { texts } from './texts';

interface EditStatementProps {
  readonly id: string;
  /** What it says, for who hears one of many such links. */
  readonly said: string;
}

/** The way from a statement to its form, for who runs a pole; asked once for the whole page. */
export function EditStatement({ id, said }: EditStatementProps) {
  const t = useTexts(texts);
  const name = t.editStatement(said);
  const { data } = useQuery(FacilitatesDocument, { fetchPolicy: 'cache-first' });
  if (!data?.viewer.facilitates.length) return null;
  return (
    <KeptLink to={`/modifier/${id}`} className={classes.edit} aria-label={name} title={name} data-print="no">
      <IconPencil size={14} aria-hidden />
    </KeptLink>
  );
}
