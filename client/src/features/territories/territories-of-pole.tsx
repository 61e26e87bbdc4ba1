import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { LoadedDepartementsDocument, TerritoriesWhoDocument } from './territories.generated';
import { texts } from './texts';

// The names of all départements come with it: only who may load them fetches these.
const LoadDepartement = lazy(async () => ({
  default: (await import('./load-departement')).LoadDepartement,
}));

/** For who facilitates a pole or administers: which départements are there to choose territories from, and what more of any. */
export function TerritoriesOfPole({ pole }: { readonly pole: string }) {
  const { data } = useQuery(TerritoriesWhoDocument);
  if (!data) return null;
  const { isAdministrator, facilitates } = data.viewer;
  return isAdministrator || facilitates.some(({ id }) => id === pole) ? <Loaded /> : null;
}

function Loaded() {
  const t = useTexts(texts);
  const { data } = useQuery(LoadedDepartementsDocument);
  if (!data) return null;
  const loaded = data.territories;
  return (
    <Section title={t.title} lead={t.lead}>
      <p>
        {loaded.length === 0
          ? t.none
          : t.loaded(loaded.map(({ name, code }) => `${name} (${code})`).join(', '))}
      </p>
      <Suspense fallback={null}>
        <LoadDepartement />
      </Suspense>
    </Section>
  );
}
