import { tieAnswers } from '@maillage/graph-schema/vocabulary';
import { questionMail } from './question-mail';
import type { AskedBid, AskedTie } from './questions.repository';

const tie: AskedTie = {
  ...{ id: 'tie', name: 'Marché inventé', kind: 'COMMERCIAL_RELATION', since: null, others: ['Une autre'] },
  ...{ quote: null, sayers: [], stance: 'DECLARED', bid: null },
};
const bid: AskedBid = {
  json: JSON.stringify({ form: 'CONJOINT', leadSolidary: false, lots: ['1'], parts: [], papers: [] }),
  ...{ role: 'PARTNER', share: null, keys: ['actor'], message: null, answered: null, news: [] },
  tender: { name: 'Appel', buyerName: 'Une commune', deadline: '2026-05-29T12:30', timeZone: 'Europe/Paris' },
};

const mail = (language: string, asked: AskedTie) =>
  questionMail(language, {
    name: 'Une personne',
    lines: [{ actor: 'Nous', tie: asked, link: 'https://exemple.test/lien#secret' }],
    stop: 'https://exemple.test/lien#stop',
  }).text;

describe('a mail that asks about ties', () => {
  it.each(['fr', 'en'] as const)('names the three answers as the page does (%s)', (language) => {
    for (const { label } of tieAnswers) expect(mail(language, tie)).toContain(label[language]);
  });

  it('says an hour as its language writes it', () => {
    expect(mail('fr', { ...tie, bid })).toContain('date limite : 29 mai 2026 à 12 h 30 (Europe/Paris)');
    expect(mail('en', { ...tie, bid })).toContain('deadline: 29 May 2026 at 12:30 (Europe/Paris)');
    const onTheHour = {
      ...bid,
      tender: { ...bid.tender, deadline: '2026-05-29T09:00' } as AskedBid['tender'],
    };
    expect(mail('fr', { ...tie, bid: onTheHour })).toContain('29 mai 2026 à 9 h (Europe/Paris)');
  });
});
