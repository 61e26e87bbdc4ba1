import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { statementsOfThing } from '../statements';
import { doors, root, withRelations, type AnyRelation, type RootRow } from '../things';
import { factsOfSource } from './source.relations';

export const sourceRelations: readonly AnyRelation[] = [statementsOfThing, factsOfSource];

export const source = root({
  name: 'sources',
  doors,
  where: `x:Source AND ${visible('x')}`,
  relations: sourceRelations,
});

export const allSources = reading<Record<string, unknown>, RootRow>(
  'sources.all',
  `MATCH (x:Source) WHERE ${visible('x')}
   WITH x ORDER BY x.dateFrom, x.key LIMIT 1000 ${withRelations(sourceRelations)}`,
  { scans: 'The first thousand documents are listed.' },
);
