import { useLocation } from 'react-router';
import { defineTexts, useTexts } from '../../lib/i18n';
import { withKept } from '../../lib/kept-params';

const texts = defineTexts({
  fr: { record: 'Données liées (JSON-LD)', pole: 'Tout le pôle en données liées (JSON-LD)' },
  en: { record: 'Linked data (JSON-LD)', pole: 'The whole cluster as linked data (JSON-LD)' },
});

interface LinkedDataLinkProps {
  /** Id of a record, or slug of a pole. */
  readonly of: string;
  readonly whole?: boolean;
}

/** What a page shows, or all of a pole, as a file for programs: with invented records where the page has them. */
export function LinkedDataLink({ of, whole = false }: LinkedDataLinkProps) {
  const t = useTexts(texts);
  const { search } = useLocation();
  const path = `/donnees/${whole ? 'pole' : 'fiche'}/${of}.jsonld`;
  return (
    <a href={withKept(path, search)} download>
      {whole ? t.pole : t.record}
    </a>
  );
}
