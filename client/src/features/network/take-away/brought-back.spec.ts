import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { network, node, tie } from '../network-ground';
import { gexfOf } from './gexf';
import { graphmlOf } from './graphml';
import { kumuOf } from './kumu';
import { taken } from './taken-ground';

/**
 * What the import is tested with is what is written here: `api/src/testing/taken-away` holds each file as it is taken
 * away. After a change of the files on purpose: WRITE_SAMPLES=1 npx jest --selectProjects=client brought-back
 */
const folder = join(__dirname, '../../../../../api/src/testing/taken-away');

const part = <Role extends string>(nodeId: string, role: Role) =>
  ({ __typename: 'NetworkParticipant', nodeId, role, stance: 'DECLARED' }) as const;

const invented = network(
  [
    node('a', {
      name: 'Laverie inventée',
      functions: ['ACTIVITY_CREATION', 'PROMOTION_TRAINING'],
      territoryName: 'Sicoval',
      territoryCode: '243100633',
      fictitious: true,
    }),
    node('b', { name: 'Verger inventé', actorType: 'COMPANY', fictitious: true }),
    node('c', { name: 'Caisse inventée, fonds commun', actorType: 'FINANCE', fictitious: true }),
    node('p', { name: 'Pôle inventé des Essais', kind: 'POLE', actorType: null, fictitious: true }),
    node('h', { name: 'Halle inventée', kind: 'PLACE', actorType: null, fictitious: true }),
  ],
  [
    tie('t-pair', ['a', 'b'], { name: 'Lessive commune', fictitious: true }),
    tie('t-member', ['a', 'p'], {
      ...{ kind: 'MEMBERSHIP', name: 'Laverie inventée au pôle', fictitious: true },
      participants: [part('a', 'MEMBER'), part('p', 'CLUSTER')],
    }),
    // Who pays stands last, and is first all the same.
    tie('t-funds', ['a', 'c'], {
      ...{ kind: 'FUNDING', name: 'Prêt inventé', fictitious: true },
      participants: [part('a', 'BENEFICIARY'), part('c', 'FUNDER')],
    }),
    tie('t-funds-two', ['a', 'b', 'c'], {
      ...{ kind: 'FUNDING', name: 'Dotation inventée', fictitious: true },
      participants: [part('a', 'BENEFICIARY'), part('b', 'BENEFICIARY'), part('c', 'FUNDER')],
    }),
    tie('t-several', ['a', 'b', 'h'], { kind: 'SHARED_PREMISES', name: 'Étage partagé', fictitious: true }),
  ],
);

const writers = { gexf: gexfOf, graphml: graphmlOf, json: kumuOf };

describe.each(['gexf', 'graphml', 'json'] as const)('a network taken away as %s', (extension) => {
  it.each([
    ['several', false],
    ['pairs', true],
  ])('is what the import is tested with: %s', (name, folded) => {
    const layers = invented.ties.map(({ kind }) => kind);
    const text = writers[extension](taken({ network: invented, layers, highlighted: [], folded }));
    const file = join(folder, `${name}.${extension}`);
    if (process.env['WRITE_SAMPLES']) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
