import { render, screen, within } from '@testing-library/react';
import { LanguageProvider, type Language } from '../../lib/i18n';
import { readView } from '../../lib/url-state';
import { narrowed, networkView } from '../network';
import { Counted } from './counted';

const view = (search: string) => ({ ...readView(networkView, new URLSearchParams(search)), by: null });

/** The lists of what counts and of what does not, by what stands above them. */
function listsOf(search: string, language: Language = 'fr') {
  const path = [{ code: '31', level: 'DEPARTEMENT' as const, name: 'Haute-Garonne' }];
  const data = { path } as Parameters<typeof Counted>[0]['state']['data'];
  const { unmount } = render(
    <LanguageProvider initial={language}>
      <Counted state={{ view: view(search), update: () => undefined, data }} />
    </LanguageProvider>,
  );
  const lists = screen.queryAllByRole('list').map((list) => [
    list.previousElementSibling?.textContent ?? '',
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ]);
  unmount();
  return Object.fromEntries(lists) as Record<string, string[]>;
}

const ASKED = 'Aussi pris en compte\u00a0:';
const LEFT = 'Pas pris en compte dans ces groupes, seulement dans le dessin des acteurs\u00a0:';

/** A choice in the address, in words, and whether groups can be counted by it. */
const samples = [
  ['stances=CONFIRMED', 'Qui le dit\u00a0: Confirmé', true],
  ['fonctions=CSR_PROMOTION', /^Fonctions\u00a0: /, true],
  ['fonctions=CSR_PROMOTION,NONE', /^Fonctions\u00a0: .*, Sans fonction dite$/, false],
  ['territoires=31', 'Territoires\u00a0: Haute-Garonne', true],
  ['territoires=31,99', 'Territoires\u00a0: Haute-Garonne, 99', false],
  ['types=ASSOCIATION', 'Types d’acteur\u00a0: Association', false],
  ['liens=FUNDING', /^Natures de lien\u00a0: /, false],
  ['jour=2013-03', 'Date\u00a0: mars 2013', true],
  ['su=2014', 'Tel qu’on le savait le\u00a0: 2014', true],
  ['modalites=PLANNED', /^Constaté ou prévu\u00a0: /, true],
  ['dans=region-76&territoires=31', 'Territoires\u00a0: Haute-Garonne', false],
  ['parmi=CSR_PROMOTION&fonctions=ACTIVITY_CREATION', /^Fonctions\u00a0: /, false],
] as const;

describe('what is counted in the groups', () => {
  it.each(samples)('is said as it is asked: %s', (search, words, counts) => {
    expect(listsOf(search)).toEqual({ [counts ? ASKED : LEFT]: [expect.stringMatching(words)] });
    // What is said to count changes the question, and nothing else does.
    const before = search.replace(
      /&?(?:fonctions|territoires|types|liens|stances|modalites|jour|su)=[^&]*/,
      '',
    );
    const [asked, plain] = [narrowed(view(search), true), narrowed(view(before), true)];
    expect(JSON.stringify(asked) !== JSON.stringify(plain)).toBe(counts);
  });

  it('says nothing of what was not chosen, and both kinds apart', () => {
    expect(listsOf('')).toEqual({});
    expect(listsOf('jour=2013-03-05&types=ASSOCIATION', 'en')).toEqual({
      'Also taken into account:': ['Date: 5 March 2013'],
      'Not taken into account in these groups, only in the drawing of actors:': [
        'Types of actor: Association',
      ],
    });
  });
});
