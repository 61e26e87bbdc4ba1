import { PathTabs } from '../../components/tabs-nav';
import { defineTexts, useTexts } from '../../lib/i18n';

const texts = defineTexts({
  fr: {
    label: 'Consultations et partenaires',
    calls: 'Consultations',
    watch: 'Pour vous',
    renewals: 'À renouveler',
    wants: 'Besoins et offres',
    purchases: 'Achats groupés',
    partners: 'Partenaires',
    finder: 'Groupements possibles',
    groups: 'Mes groupements',
  },
  en: {
    label: 'Calls and partners',
    calls: 'Calls for tenders',
    watch: 'For you',
    renewals: 'Up for renewal',
    wants: 'Needs and offers',
    purchases: 'Group purchases',
    partners: 'Partners',
    finder: 'Possible groups',
    groups: 'My groups',
  },
});

/** The pages below one entry of the menu: what is called for, who looks for what, and with whom one could answer. */
export function CallsTabs() {
  const t = useTexts(texts);
  return (
    <PathTabs
      label={t.label}
      tabs={[
        { to: '/consultations', label: t.calls },
        { to: '/veille', label: t.watch },
        { to: '/renouvellements', label: t.renewals },
        { to: '/besoins', label: t.wants },
        { to: '/achats', label: t.purchases },
        { to: '/partenaires', label: t.partners },
        { to: '/trouver-des-partenaires', label: t.finder },
        { to: '/groupements', label: t.groups },
      ]}
    />
  );
}
