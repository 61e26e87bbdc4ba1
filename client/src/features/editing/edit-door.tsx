import { useQuery } from '@apollo/client/react';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import classes from './editing.module.css';
import { MayEditDocument } from './editing.generated';
import type { Saved } from './saved';
import { texts } from './texts';
import { UndoButton } from './undo-button';

interface EditDoorProps {
  readonly id: string;
  /** Of what statements are made about: with it, the way to add one. */
  readonly slug?: string;
  /** Where it is edited, for a kind with a page of its own. */
  readonly at?: string;
}

/** The way to a record's form, for who may edit it; what was just saved can be taken back from here. */
export function EditDoor({ id, slug, at = `/modifier/${id}` }: EditDoorProps) {
  const t = useTexts(texts);
  const { data } = useQuery(MayEditDocument, { variables: { id } });
  const { state } = useLocation() as { state: { saved?: Saved } | null };
  if (!data?.record?.mayEdit) return null;
  return (
    <>
      {state?.saved && (
        <span className={classes.saved}>
          <span role="status">{t.saved}</span> <UndoButton change={state.saved.change} />
        </span>
      )}
      <ButtonLink to={at} icon={<IconPencil size={16} aria-hidden />}>
        {t.edit}
      </ButtonLink>
      {slug && data.viewer.facilitates.length > 0 && (
        <ButtonLink to={`/ajouter/statements?sujet=${slug}`} icon={<IconPlus size={16} aria-hidden />}>
          {t.addStatement}
        </ButtonLink>
      )}
    </>
  );
}
