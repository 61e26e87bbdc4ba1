import { thingKinds, type ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { FictitiousMark } from './fictitious-mark';

export interface LinkedThing {
  readonly slug: string;
  readonly kind: ThingKindCode;
  readonly name: string;
  readonly fictitious?: boolean;
}

/** The address of a thing's page. */
export function addressOf(thing: Pick<LinkedThing, 'kind' | 'slug'>): string {
  const path = thingKinds.find(({ code }) => code === thing.kind)?.path ?? 'acteurs';
  return `/${path}/${thing.slug}`;
}

/** The address of a line on the page of its source. */
export function addressOfPassage(sourceSlug: string, line: number): string {
  return `/sources/${sourceSlug}#l${line}`;
}

interface ThingLinkProps {
  readonly thing: LinkedThing;
  readonly className?: string;
}

/** A thing's name, which leads to its page; with its mark where it is invented. */
export function ThingLink({ thing, className }: ThingLinkProps) {
  return (
    <>
      <KeptLink to={addressOf(thing)} className={className}>
        {thing.name}
      </KeptLink>
      {thing.fictitious && (
        <>
          {' '}
          <FictitiousMark />
        </>
      )}
    </>
  );
}
