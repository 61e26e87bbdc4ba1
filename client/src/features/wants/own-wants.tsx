import { useQuery } from '@apollo/client/react';
import { KeptLink } from '../../components/kept-link';
import { NextPage } from '../../components/next-page';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { ThingLink } from '../facts';
import { texts } from './texts';
import { WantCard } from './want-card';
import { WantsOfActorDocument } from './wants.generated';
import { TellDoor } from './wants-page';
import classes from './wants.module.css';

interface OwnProps {
  readonly actor: { readonly id: string; readonly slug: string };
}

/** On the page of a member's own structure: what it looks for and proposes, with the best answer to each. */
export function OwnWants({ actor }: OwnProps) {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const { data, fetchMore } = useQuery(WantsOfActorDocument, {
    variables: { filter: { of: actor.id, withFictitious: shown, states: ['OPEN', 'TAKEN'] } },
  });
  if (!data) return null;
  const { nodes, totalCount } = data.wants;
  return (
    <Section title={t.own} count={totalCount}>
      {nodes.length === 0 && <p>{t.ownNone}</p>}
      <ul className={classes.cards}>
        {nodes.map((one) => {
          const [best] = one.matches;
          return (
            <li key={one.want.id}>
              <WantCard want={one} matchCount={one.matchCount} heading="h3" />
              {best && (
                <p className={classes.best}>
                  {t.bestIs} <ThingLink thing={best.other.want} /> ({best.other.of.name})
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <NextPage of={data.wants} fetchMore={fetchMore} />
      <div className={classes.buttons}>
        <TellDoor of={actor.slug} />
        <KeptLink to={`/besoins?structure=${actor.slug}&etat=ALL`}>{t.ownAll}</KeptLink>
        <KeptLink to={`/partenaires?pour=${actor.slug}`}>{t.partners}</KeptLink>
      </div>
    </Section>
  );
}
