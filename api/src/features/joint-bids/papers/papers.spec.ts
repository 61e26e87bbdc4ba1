import { textInZip } from '../../../testing/unzip';
import type { MemberFacts } from '../joint-bids.repository';
import { sampleMember, sampleRoom } from '../testing/samples';
import { agreement } from './agreement';
import { dc1 } from './dc1';
import { dc2 } from './dc2';
import { BLANK, fileOf, type Part } from './sheet';

/** The words of a file as Word reads them, a paragraph a line. */
const wordsOf = async (parts: readonly Part[]): Promise<string> => {
  const xml = textInZip(await fileOf('Essai', parts), 'word/document.xml') ?? '';
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u202f', ' ')
    .replaceAll('&apos;', '’');
};
const facts = (more: Partial<MemberFacts> = {}): MemberFacts => ({
  id: 'id-a',
  identifiers: [{ scheme: 'SIRET', value: '00000000000000' }],
  territory: 'Fictiville',
  legalForm: null,
  employees: null,
  competences: [],
  turnovers: null,
  ...more,
});

describe('papers of a group', () => {
  it('have what is known, and blanks for the rest', async () => {
    const words = await wordsOf(dc1(sampleRoom(), new Map([['id-a', facts()]])));
    expect(words).toContain('Acheteur : Commune inventée');
    expect(words).toContain('☒  pour tous les lots de la procédure');
    expect(words).toContain('☒  conjoint');
    expect(words).toContain('☐  solidaire');
    expect(words).toMatch(
      /Structure A \(mandataire\)\nAdresse : …+, Fictiville\nCourriel et téléphone : …+\nSIRET 00000000000000\nLot 1 : Nettoyage\n6 000 €\n60 %/,
    );
    expect(words).toContain(`SIRET : ${BLANK}`);
    expect(words).toMatch(/G – Désignation du mandataire[^]*Nom : Structure A/);
  });

  it('have the parts of the official forms, by their letters and in their order', async () => {
    const lettersOf = (words: string) =>
      words.split('\n').flatMap((line) => /^([A-I]\d?) – /.exec(line)?.[1] ?? []);
    expect(lettersOf(await wordsOf(dc1(sampleRoom(), new Map())))).toEqual(
      'A B C D E F F1 F2 F3 G'.split(' '),
    );
    expect(lettersOf(await wordsOf(dc2(sampleRoom(), sampleMember('a'), facts())))).toEqual(
      'A B C C1 C2 C3 D E E1 E2 E3 F F1 F2 F3 F4 G G1 G2 H I I1 I2'.split(' '),
    );
  });

  it('say which lots are bid for, where not all are', async () => {
    const words = await wordsOf(dc1(sampleRoom({ lots: [{ number: '2', title: 'Vitrerie' }] }), new Map()));
    expect(words).toContain('☒  pour le ou les lots suivants : lot 2 (Vitrerie)');
    expect(words).toContain('☐  pour tous les lots de la procédure');
  });

  it('tell a turnover where it may be read, with the latest years first, and a blank elsewhere', async () => {
    const turnovers = JSON.stringify([2022, 2024, 2023, 2021].map((year) => ({ year, amount: year * 10 })));
    const member = sampleMember('a', { approvals: [{ code: 'EI', until: '2027-01-31' }] });
    const lots = [{ number: '1', reservation: 'INSERTION' as const }];
    const seen = await wordsOf(dc2(sampleRoom({ lots }), member, facts({ turnovers })));
    expect(seen).toMatch(/2024\n20 240 €\n[^]*2023\n20 230 €\n[^]*2022\n20 220 €/);
    expect(seen).not.toContain('2021');
    expect(seen).toContain('L2113-13');
    expect(seen).toContain('jusqu’au 31 janvier 2027');
    const unseen = await wordsOf(dc2(sampleRoom(), member, facts()));
    expect(unseen).not.toContain('20 240');
    expect(unseen).toContain('Aucun des lots visés n’est réservé.');
  });

  it('are a group agreement with its form and who does what', async () => {
    const words = await wordsOf(agreement(sampleRoom({ form: 'SOLIDAIRE' }), new Map()));
    expect(words).toContain('chacun est engagé pour la totalité du marché');
    expect(words).toMatch(/Structure B\nLot 2 : Vitres\n4 000 €\n40 %/);
    expect(words).toContain('Structure A (mandataire)');
  });
});
