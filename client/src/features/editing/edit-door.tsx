import { useQuery } from '@apollo/client/react';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { ButtonLink } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { MayEditDocument } from './editing.generated';
import { SavedNotice } from './saved-notice';
import { texts } from './texts';

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
  if (!data?.record) return null;
  return (
    <>
      <SavedNotice />
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
