import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftsIn, itemsIn, problemsIn } from './testing/map-rows';

/** Written by the client's brought-back.spec.ts, as the menu of the network writes them. */
const taken = (name: string) => readFileSync(join(__dirname, '../../../testing/taken-away', name), 'utf8');

const files = ['several', 'pairs'].flatMap((name) =>
  ['gexf', 'graphml', 'json'].map((kind) => `${name}.${kind}`),
);

describe.each(files)('a network that was taken away here, brought back: %s', (file) => {
  const text = taken(file);
  const [laundry, orchard, fund] = ['Laverie inventée', 'Verger inventé', 'Caisse inventée, fonds commun'];
  const dates = { since: '2013', until: '..' };

  it('tells its actors', () => {
    const drafts = draftsIn(text).filter((one) => one?.does === 'ACTOR');
    const rest = { does: 'ACTOR', spellings: [], approvals: [], functions: [], figures: [] };
    expect(drafts).toEqual([
      {
        ...{ ...rest, name: laundry, type: 'ASSOCIATION', territory: '243100633' },
        functions: ['ACTIVITY_CREATION', 'PROMOTION_TRAINING'],
      },
      { ...rest, name: orchard, type: 'COMPANY' },
      { ...rest, name: fund, type: 'FINANCE' },
    ]);
  });

  it('tells each tie once, with all who take part, who pays first', () => {
    const drafts = draftsIn(text).filter((one) => one?.does === 'TIE');
    const rest = { does: 'TIE', led: false, ...dates };
    expect(drafts).toEqual([
      {
        ...rest,
        key: 't-pair',
        kind: 'SHARED_SERVICES',
        participants: [laundry, orchard],
        name: 'Lessive commune',
      },
      {
        ...{ ...rest, key: 't-member', kind: 'MEMBERSHIP', name: 'Laverie inventée au pôle' },
        participants: [laundry, 'Pôle inventé des Essais'],
      },
      { ...rest, key: 't-funds', kind: 'FUNDING', participants: [fund, laundry], name: 'Prêt inventé' },
      {
        ...rest,
        key: 't-funds-two',
        kind: 'FUNDING',
        participants: [fund, laundry, orchard],
        name: 'Dotation inventée',
      },
      {
        ...{ ...rest, key: 't-several', kind: 'SHARED_PREMISES', name: 'Étage partagé' },
        participants: [laundry, orchard, 'Halle inventée'],
      },
    ]);
  });

  it('says of what is no actor that it is none, and of nothing else anything', () => {
    expect(problemsIn(text)).toEqual([]);
    expect(itemsIn(text).flatMap(({ title, problems }) => problems.map(({ code }) => [title, code]))).toEqual(
      [
        ['Pôle inventé des Essais', 'NOT_AN_ACTOR'],
        ['Halle inventée', 'NOT_AN_ACTOR'],
      ],
    );
  });
});
