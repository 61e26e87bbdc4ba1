import { changedName, changeSentence } from './change-sentence';
import { fieldSentence, type FieldChange } from './field-sentence';

const names = new Map([
  ['coopaction', 'Coopaction'],
  ['sicoval', 'Sicoval'],
  ['pole', 'Le Périscope'],
  ['004', 'Étude'],
]);

const fr = (change: FieldChange) => fieldSentence(change, names, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ');
const en = (change: FieldChange) => fieldSentence(change, names, 'en');
const change = (path: string[], before: unknown, after: unknown): FieldChange => ({ path, before, after });

describe('a changed field in words', () => {
  it('says what is and what was', () => {
    const name = change(['name'], 'Vieux', 'Neuf');
    expect(fr(name)).toBe('Nom : « Neuf » (auparavant « Vieux »)');
    expect(en(name)).toBe('Name: “Neuf” (formerly “Vieux”)');
    expect(fr(change(['since'], null, '2013-03'))).toBe('Depuis : mars 2013');
    expect(en(change(['until'], '2013-03-01', null))).toBe('Until: nothing any more (formerly 1 March 2013)');
    expect(fr(change(['until'], null, '..'))).toBe('Jusqu’à : toujours en cours');
    expect(fr(change(['modality'], 'PLANNED', 'REPORTED'))).toBe('Sens : constaté (auparavant prévu)');
    expect(fr(change(['hub'], false, true))).toBe('Porte le pôle : oui (auparavant non)');
    expect(fr(change(['pole'], null, 'pole'))).toBe('Pôle : Le Périscope');
  });

  it('names the entries of lists by whom they stand for', () => {
    const participant = { who: 'sicoval', role: 'PARTNER', since: '2013', answers: [] };
    expect(fr(change(['participants', 'sicoval'], null, participant))).toBe(
      'Participant ajouté : Sicoval (partenaire, 2013)',
    );
    expect(en(change(['participants', 'sicoval'], participant, null))).toBe(
      'Participant taken out: Sicoval (partner, 2013)',
    );
    expect(fr(change(['participants', 'coopaction', 'role'], 'PARTNER', 'LEAD'))).toBe(
      'Coopaction, rôle : mandataire (auparavant partenaire)',
    );
    expect(fr(change(['evidence', '004 3 mot'], null, { source: '004', line: 3, quote: 'mot' }))).toBe(
      'Citation ajoutée : « mot » (Étude, ligne 3)',
    );
    expect(fr(change(['organisers', 'coopaction'], 'coopaction', null))).toBe(
      'Organisateurs : Coopaction (en moins)',
    );
    expect(fr(change(['readers', 'pole:pole'], null, 'pole:pole'))).toBe(
      'Visible par : les membres de Le Périscope (en plus)',
    );
    expect(en(change(['organisers'], ['a', 'b'], ['b', 'a']))).toBe('Organisers: another order');
    const quote = { source: '004', line: 3, quote: 'mot' };
    expect(fr(change(['spellings', 'Coop’action', 'evidence', '004 3 mot'], quote, null))).toBe(
      '« Coop’action », citation retirée : « mot » (Étude, ligne 3)',
    );
  });

  it('says the steps of a project, who carries it and that it stopped', () => {
    const step = { who: 'coopaction', step: 'WELCOME', state: 'RUNNING', since: '2024-03', proof: 'Fiche 1' };
    expect(fr(change(['steps', 'coopaction WELCOME'], null, step))).toBe(
      'Étape ajoutée : accueil (Coopaction, en cours, mars 2024)',
    );
    expect(fr(change(['steps', 'coopaction WELCOME', 'state'], 'RUNNING', 'DONE'))).toBe(
      'Coopaction, état : menée à bien (auparavant en cours)',
    );
    expect(en(change(['carrier', 'mark'], 'Carrier 1', 'Carrier 2'))).toBe(
      'Who carries it, mark: Carrier 2 (formerly Carrier 1)',
    );
    expect(fr(change(['stopped'], null, { on: '2024-06', proof: 'Lettre' }))).toBe('Arrêté : juin 2024');
    expect(fr(change(['creations', 'REGISTRATION 2024-05', 'proof'], 'a', 'b'))).toContain('immatriculation');
  });

  it('says answers as sentences', () => {
    const path = ['participants', 'coopaction', 'answers', '2024-05-01 CONTESTED'];
    const contest = { stance: 'CONTESTED', on: '2024-05-01', why: 'Jamais eu lieu' };
    expect(fr(change(path, null, contest))).toBe('Coopaction conteste : « Jamais eu lieu »');
    expect(fr(change(path, contest, null))).toBe('Réponse retirée : Coopaction (contesté, 1er mai 2024)');
    const lapsed = [...path.slice(0, 3), '2024-05-01T10:00:00.000Z CONFIRMED', 'lapsed'];
    expect(fr(change(lapsed, null, true))).toBe(
      'Réponse qui ne compte plus : Coopaction (confirmé, 1er mai 2024)',
    );
    expect(en(change(lapsed, true, null))).toBe(
      'Answer that counts again: Coopaction (confirmed, 1 May 2024)',
    );
    const corrected = { stance: 'CONFIRMED', on: '2024-05-01', role: 'LEAD', since: '2013' };
    expect(fr(change(path, null, corrected))).toBe(
      'Coopaction confirme avec une correction : rôle mandataire, depuis 2013',
    );
    expect(en(change(path, null, { stance: 'CONFIRMED', on: '2024-05-01' }))).toBe('Coopaction confirms');
  });

  it('says which value somebody prefers, and why', () => {
    const pinned = { why: 'Compté sur place', on: '2026-03-01T10:00:00Z' };
    expect(fr(change(['pinned'], null, pinned))).toBe('Valeur retenue : « Compté sur place »');
    expect(en(change(['pinned'], pinned, null))).toBe('Preferred no longer: “Compté sur place”');
    expect(fr(change(['pinned', 'why'], 'Compté', 'Recompté'))).toBe(
      'Valeur retenue, raison : « Recompté » (auparavant « Compté »)',
    );
    expect(fr(change(['pinned', 'on'], '2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z'))).toBe(
      'Valeur retenue, le : 2 mars 2026 (auparavant 1er mars 2026)',
    );
  });

  it('says what was pledged, offered and signed in a group purchase', () => {
    expect(fr(change(['quantity'], 1000, 1200.5))).toBe('Quantité : 1 200,5 (auparavant 1 000)');
    expect(fr(change(['price'], null, 4.5))).toBe('Prix de l’unité : 4,5 €');
    expect(fr(change(['recoversVat'], true, false))).toBe('Récupère la TVA : non (auparavant oui)');
    expect(fr(change(['saidOn'], null, '2026-11-30T14:41:12.302Z'))).toBe(
      'Dit par la structure le : 30 novembre 2026',
    );
    const offer = { number: '2', supplier: 'Moulin', tiers: [{ from: 0, price: 4 }], fixedCost: 40 };
    expect(fr(change(['offers', '2'], null, offer))).toBe('Offre ajoutée : Moulin (40 €)');
    const tier = { from: 50, price: 3.5 };
    expect(fr(change(['offers', '2', 'tiers', JSON.stringify(tier)], null, tier))).toBe(
      'Offre 2, palier de prix ajouté : 50 (3,5 €)',
    );
    expect(en(change(['offers', '2', 'mode'], 'ALL_UNITS', 'INCREMENTAL'))).toMatch(
      /^Offer 2, how the price is worked out: .+ \(formerly .+\)$/,
    );
    expect(fr(change(['weights', 'social'], 20, 30))).toBe(
      'Poids des critères, social : 30 % (auparavant 20 %)',
    );
    expect(fr(change(['state'], 'GATHERING', 'SIGNED'))).toBe('État : signé (auparavant rassemble)');
    expect(fr(change(['signed'], { on: '2026-11-30T14:00:00Z', cost: 500 }, null))).toBe(
      'Signature reprise : 30 novembre 2026 (500 €)',
    );
  });

  it('says what changed in the room of a joint bid', () => {
    expect(fr(change(['bid', 'state'], 'GATHERING', 'FORMED'))).toMatch(/^Groupement, état : \S/);
    const paper = { what: 'Devis', who: 'coopaction' };
    expect(fr(change(['bid', 'papers', JSON.stringify(paper)], null, paper))).toBe(
      'Groupement, pièce ajoutée : « Devis » (Coopaction)',
    );
    expect(en(change(['bid', 'result', 'amount'], null, 61_400))).toBe('Joint bid, result, amount: 61,400');
    expect(fr(change(['bid', 'lots', '2'], '2', null))).toBe('Groupement, lots : 2 (en moins)');
  });

  it('says what it does not know rather than nothing', () => {
    expect(fr(change(['colour'], 'x', 'y'))).toBe('colour : y (auparavant x)');
    expect(fr(change(['participants', 'ghost', 'role'], 'PARTNER', 'LEAD'))).toMatch(/^ghost, rôle/);
  });
});

describe('a change in words', () => {
  const who = { author: 'FACILITATOR', name: null, isMe: false } as const;
  const say = (part: object, language: 'fr' | 'en' = 'fr') =>
    changeSentence({ action: 'CHANGED', who, fields: [{ path: ['name'] }], ...part }, language);

  it('names who may be named, and the role of the others', () => {
    expect(say({})).toBe('Modification par un animateur');
    expect(say({ who: { ...who, name: 'Fran' } })).toBe('Modification par Fran');
    expect(say({ who: { ...who, name: 'Fran', isMe: true } }, 'en')).toBe('Changed by you');
    expect(say({ action: 'ADDED', who: { ...who, author: 'SEEDS' } })).toBe('Ajout (données de départ)');
    expect(say({ action: 'RETIRED', who: { ...who, author: 'LINK' } }, 'en')).toBe(
      'Retired (by a personal link)',
    );
  });

  it('calls an answer one', () => {
    const fields = [{ path: ['participants', 'a', 'answers', '2024 CONFIRMED'] }];
    expect(say({ fields })).toBe('Réponse par un animateur');
  });

  it('names a yearly figure in the language of who reads, and all else as it is called', () => {
    const declared = { name: 'Chiffre d’affaires 2024', figure: 'TURNOVER' as const, year: 2024 };
    expect(changedName(declared, 'fr')).toBe('Chiffre d’affaires 2024');
    expect(changedName(declared, 'en')).toBe('Turnover 2024');
    expect(changedName({ name: 'Coopaction', figure: null, year: null }, 'en')).toBe('Coopaction');
  });
});
