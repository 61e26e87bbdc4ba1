import { PathTabs } from '../../components/tabs-nav';
import { useTexts } from '../../lib/i18n';
import { texts } from './texts';

/** The pages on who could do what with whom, one beside the other. */
export function WantsTabs() {
  const t = useTexts(texts);
  return (
    <PathTabs
      label={t.parts}
      tabs={[
        { to: '/besoins', label: t.title },
        { to: '/partenaires', label: t.partners },
        { to: '/trouver-des-partenaires', label: t.finder },
      ]}
    />
  );
}
