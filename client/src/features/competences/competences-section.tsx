import { useQuery } from '@apollo/client/react';
import { IconTool } from '@tabler/icons-react';
import { ButtonLink } from '../../components/button';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useShown } from '../../lib/kept-params';
import { addressOfCompetences } from './addresses';
import { CompetenceList } from './competence-list';
import { CompetencesOfDocument } from './competences.generated';
import classes from './competences.module.css';
import { texts } from './texts';

/** On an actor's own page: what it can do, and the way to say more for who may. */
export function CompetencesSection({ actor }: { readonly actor: string }) {
  const t = useTexts(texts);
  const shown = useShown();
  const { data } = useQuery(CompetencesOfDocument, { variables: { slug: actor } });
  const found = data?.competencesOf;
  const competences = shown(found?.competences ?? []);
  if (!found || (competences.length === 0 && !found.mayEdit)) return null;
  return (
    <Section title={found.isMine ? t.title : t.of} count={competences.length}>
      {competences.length > 0 && <CompetenceList competences={competences} mayEdit={false} />}
      {found.mayEdit && (
        <p className={classes.below} data-print="no">
          <ButtonLink to={addressOfCompetences(actor)} icon={<IconTool size={16} aria-hidden />}>
            {competences.length === 0 ? t.add : t.complete}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}
