import { edit, figuresYear, type Act } from './acts';
import type { Standing, World } from './world';

const notice = (title: string) =>
  JSON.stringify([
    {
      ...{
        idweb: '99-1',
        objet: title,
        nomacheteur: 'Commune',
        dateparution: '2026-01-10',
        nature: 'APPEL_OFFRE',
      },
      ...{ datelimitereponse: '2190-02-10T12:00:00+01:00', etat: 'INITIAL' },
      donnees: JSON.stringify({ FNSimple: { initial: { natureMarche: { codeCPV: '90919200' } } } }),
    },
    { idweb: '99-2', objet: 'Of nobody' },
  ]);
const file = (world: World, text: string, more = {}) => ({
  file: { text, pole: world.id('pole'), fictitious: true, ...more },
});
const sheets = (world: World) => ({
  file: {
    sheets: [
      { name: 'Structures', text: 'Nom;Adhérent\nActor cleaner;oui\nActor of nobody;non' },
      { name: 'Liens', text: 'Type de lien;Acteur 1;Acteur 2\nFormation;Actor cleaner;Actor secret' },
    ],
    ...{ pole: world.id('pole'), title: 'Members', date: '2026-01-10', fictitious: true },
  },
});
const figures = (world: World) => ({
  ...{ pole: world.id('pole'), year: figuresYear },
  text: 'Structure;CA\nActor cleaner;1000\nActor nowhere;2\nActor windows;much',
});
/** The facilitator may as well: what it did would be done already. */
const room = async (world: World, who: Standing) => ({
  bid: who === 'facilitator' ? world.id('facilitators-bid') : world.told('roomId'),
  version: (await world.kept(world.told('room'))).version,
});
const guest = (world: World) => ({ account: world.told('guest') });
const NEW = 'Douze moulins bleus sous la neige fondue';

/** What changes what the others would read, and so comes last: answers, files, sessions that end, what is erased. */
export const lastActs: readonly Act[] = [
  { mutation: 'loadDepartement', by: 'facilitator', given: () => ({ departement: '90' }) },
  { mutation: 'handOverMyData', by: 'member', given: () => ({}) },
  { mutation: 'handOverData', by: 'administrator', given: guest },
  {
    mutation: 'declareTie',
    by: 'member',
    given: (world) => ({
      actor: world.id('own'),
      kind: 'SHARED_SERVICES',
      name: 'Declared',
      with: [world.id('windows')],
    }),
  },
  {
    mutation: 'declareAtSeminar',
    by: 'seat',
    given: (world) => ({ kind: 'SHARED_SERVICES', name: 'Declared there', with: world.id('cleaner') }),
  },
  {
    mutation: 'takeUpMatch',
    by: 'member',
    given: (world) => ({ want: world.id('own-need'), match: world.id('partner-offer') }),
  },
  // Whoever facilitates the pole may do both as well: it is left to the member, and is told of another quantity.
  {
    mutation: 'signPurchase',
    by: 'member',
    given: (_world, who) => ({ purchase: 'own-purchase', quantity: who === 'member' ? 20 : 19 }),
  },
  {
    mutation: 'reopenPurchase',
    by: 'member',
    given: (_world, who) => ({ purchase: who === 'member' ? 'own-purchase' : 'none' }),
  },
  {
    mutation: 'answer',
    by: 'member',
    given: (world) => ({ tie: world.id('pole-cooperation'), actor: world.id('own'), stance: 'CONFIRMED' }),
  },
  {
    mutation: 'answerQuestion',
    by: 'visitor',
    given: (world, who) => ({
      token: who === 'visitor' ? world.told('answer') : 'none',
      stance: 'CONFIRMED',
    }),
  },
  { mutation: 'stopAsking', by: 'visitor', given: (world) => ({ token: world.told('stop') }) },
  {
    mutation: 'saveFigure',
    by: 'member',
    given: (world) => ({ actor: world.id('own'), year: figuresYear, figure: 'TURNOVER', text: '1 250 000' }),
  },
  {
    mutation: 'saveFigureByLink',
    by: 'visitor',
    given: (world) => ({ token: world.told('figures'), figure: 'FTE', text: '12' }),
  },
  { mutation: 'previewFigures', by: 'facilitator', given: figures },
  { mutation: 'importFigures', by: 'facilitator', given: figures },
  {
    mutation: 'publishFigures',
    by: 'facilitator',
    given: (world) => ({ pole: world.id('pole'), year: figuresYear, withFictitious: true }),
  },
  {
    mutation: 'closeCollection',
    by: 'facilitator',
    given: (world) => ({ pole: world.id('pole'), year: figuresYear }),
  },
  { mutation: 'previewNotices', by: 'facilitator', given: (world) => file(world, notice('First')) },
  {
    mutation: 'importNotices',
    by: 'facilitator',
    given: (world) => ({
      ...file(world, notice('First')),
      rows: [{ key: '~boamp-99-1' }, { key: '~boamp-99-2' }],
    }),
  },
  { mutation: 'previewNotices', by: 'facilitator', given: (world) => file(world, notice('Second')) },
  {
    mutation: 'previewNotices',
    by: 'facilitator',
    given: (world) => file(world, 'Quoi;Chez qui\nNettoyage;Commune', { kind: 'CSV' }),
  },
  {
    mutation: 'previewNotices',
    by: 'facilitator',
    given: (world) =>
      file(world, 'Avis de marché\nAcheteur : Commune\nObjet : Réemploi\nCode CPV : 98300000', {
        kind: 'TEXT',
      }),
  },
  { mutation: 'previewSheets', by: 'facilitator', given: (world) => sheets(world) },
  {
    mutation: 'importSheets',
    by: 'facilitator',
    given: (world) => ({
      ...sheets(world),
      rows: [{ key: '1-3' }, { key: '2-2', version: 'another' }],
    }),
  },
  {
    mutation: 'changeJointBid',
    by: 'member',
    given: async (world, who) => ({ ...(await room(world, who)), change: { words: { name: 'Renamed' } } }),
  },
  { mutation: 'undoJointBidChange', by: 'member', given: room },
  { mutation: 'inviteToJointBid', by: 'member', given: room },
  {
    mutation: 'takeCommentAway',
    by: 'member',
    given: (world) => ({ bid: world.id('participants-bid'), comment: world.told('comment') }),
  },
  {
    mutation: 'moveJointBid',
    by: 'member',
    given: async (world, who) => ({ ...(await room(world, who)), to: 'WITHDRAWN' }),
  },
  {
    mutation: 'undo',
    by: 'facilitator',
    given: (world) => ({ change: world.told('first edit') }),
  },
  { mutation: 'undo', by: 'facilitator', given: (world) => ({ change: world.told('second edit') }) },
  { mutation: 'edit', by: 'facilitator', given: edit('laundry', 'Once') },
  {
    mutation: 'undoRequest',
    by: 'facilitator',
    given: async (world) => ({ change: (await world.kept('laundry')).change }),
  },
  {
    mutation: 'unpinStatement',
    by: 'facilitator',
    given: (world) => ({ statement: world.id('public-other-figure') }),
  },
  {
    mutation: 'undoTellApart',
    by: 'facilitator',
    given: (world) => ({ distinction: world.told('distinction') }),
  },
  {
    mutation: 'splitActors',
    by: 'facilitator',
    given: async (world) => {
      const asked = `{ splitPreview(absorbed: "${world.id('second')}") { state } }`;
      const { data } = await world.ask('facilitator', asked);
      return {
        absorbed: world.id('second'),
        state: (data?.['splitPreview'] as { state?: string } | null)?.state ?? 'none',
      };
    },
  },
  {
    mutation: 'endIndicatorTarget',
    by: 'facilitator',
    given: (world) => ({ target: world.told('target'), why: 'Reached' }),
  },
  { mutation: 'withdrawPage', by: 'facilitator', given: (world) => ({ page: world.told('pageId') }) },
  {
    mutation: 'giveSeminarCodes',
    by: 'facilitator',
    given: (world) => ({ id: world.told('seminar'), structures: [world.id('own')] }),
  },
  { mutation: 'endSeminar', by: 'facilitator', given: (world) => ({ id: world.told('seminar') }) },
  {
    mutation: 'acceptInvitation',
    by: 'visitor',
    given: (world, who) => ({
      token: who === 'visitor' ? world.told('personal') : 'none',
      ...{ name: 'Guest', password: NEW },
    }),
  },
  {
    mutation: 'grant',
    by: 'administrator',
    given: (world, who) => ({
      ...{ ...guest(world), role: 'MEMBER', pole: world.id('pole') },
      // A facilitator gives one too, and that it is there already would be no answer.
      over: world.id(who === 'facilitator' ? 'cleaner' : 'own'),
    }),
    then: async (_told, world) => {
      const held = 'MATCH (:Account { id: $id })-[:HOLDS]->(g:Grant) RETURN g.id AS id LIMIT 1';
      world.note('grant', (await world.app.store(held, { id: world.told('guest') }))[0]?.['id']);
    },
  },
  {
    mutation: 'revokeGrant',
    by: 'administrator',
    given: (world, who) => ({ grant: who === 'facilitator' ? 'none' : world.told('grant') }),
  },
  { mutation: 'disableAccount', by: 'administrator', given: guest },
  { mutation: 'enableAccount', by: 'administrator', given: guest },
  {
    mutation: 'eraseAccount',
    by: 'administrator',
    given: (world) => ({ ...guest(world), confirmation: 'facilitator@guest.exemple.test' }),
  },
  {
    mutation: 'erasePerson',
    by: 'facilitator',
    given: (world, who) => {
      const level = who === 'administrator' ? 'pole' : 'public';
      return { person: world.id(`${level}-person`), confirmation: `Person at ${level}` };
    },
  },
  {
    mutation: 'eraseMyAccount',
    by: 'member',
    given: () => ({ confirmation: 'another@exemple.test' }),
    refused: ['CONFIRMATION_WRONG'],
  },
  {
    mutation: 'sendMailAgain',
    by: 'administrator',
    given: () => ({ mail: 'none' }),
    refused: ['MAIL_SERVER_MISSING'],
  },
  {
    mutation: 'signIn',
    by: 'visitor',
    given: () => ({ email: 'nobody@exemple.test', password: NEW }),
    refused: ['SIGN_IN_FAILED'],
  },
  ...(
    [
      ['resetPassword', 'visitor', 'LINK_INVALID'],
      ['useSignInLink', 'visitor', 'LINK_INVALID'],
      ['setPassword', 'member', 'PASSWORD_THERE_ALREADY'],
      ['changePassword', 'member', 'PASSWORD_WRONG'],
      ['unlinkIdentity', 'member', 'NOT_FOUND'],
      ['beginIdentityLink', 'member', 'IDENTITY_THERE_ALREADY'],
      ['beginProviderSignIn', 'visitor', 'PROVIDER_UNREACHABLE'],
      ['beginProviderAcceptance', 'visitor', 'LINK_INVALID'],
    ] as const
  ).map(([mutation, by, code]): Act => ({
    ...{ mutation, by, refused: [code] },
    given: () => ({ token: 'none', password: NEW, current: 'not it', identity: 'none', name: 'Guest' }),
  })),
];
