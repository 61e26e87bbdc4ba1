import type { PutCommand } from '../../platform/changes/node-image';
import { put } from '../records';

/**
 * A call for tenders with every field filled, awarded, and the room of a group that answers it: `own` leads it, with
 * `partner` and the structure of the level.
 */
export function callAndBid(level: string, readers: readonly string[]): PutCommand[] {
  const fields = { readers: [...readers], fictitious: true, pole: 'pole' };
  const key = (name: string) => `${level}-${name}`;
  const evidence = [{ source: key('source'), line: 1, quote: `Quote at ${level}` }];
  const need = { label: `Need at ${level}`, cpv: '90919200', tags: [`tag ${level}`] };
  const lot = {
    ...{ title: `Lot at ${level}`, cpv: ['90919200'], value: 1000, months: 12, form: 'SOLIDAIRE' as const },
    ...{ territory: key('territory'), place: `Place at ${level}`, leastTurnover: 10, needs: [need] },
    criteria: [{ name: `Criterion at ${level}`, weight: 100 }],
  };
  const said = (why: string) => [
    { stance: 'CONFIRMED' as const, on: '2014-01-01', why, share: 30, lots: ['1'] },
  ];
  return [
    put('tenders', {
      ...{
        ...fields,
        key: key('call'),
        name: `call at ${level}`,
        summary: `Summary of the call at ${level}`,
      },
      ...{
        origin: 'ENTERED',
        sourceId: key('call'),
        nature: 'PUBLIC',
        buyerLevel: 'LOCAL',
        contract: 'SERVICES',
      },
      ...{
        buyer: key('collectivity'),
        buyerName: `Buyer at ${level}`,
        procedure: 'ADAPTED',
        publishedOn: '2013-01-01',
      },
      ...{
        deadline: '2099-05-29T12:00',
        territory: key('territory'),
        place: `Place at ${level}`,
        cpv: ['90919200'],
      },
      ...{
        value: 2000,
        months: 12,
        url: `https://exemple.test/${level}`,
        severalGroups: 'FORBIDDEN',
        mostLotsBid: 2,
        mostLotsWon: 1,
      },
      ...{ social: `Social at ${level}`, environmental: `Environmental at ${level}`, evidence },
      lots: [
        { ...lot, number: '1', reservation: 'INSERTION' },
        { ...lot, number: '2' },
      ],
      award: {
        ...{ notifiedOn: '2014-01-01', amount: 1500, offers: 2 },
        winners: [{ name: `Winner at ${level}`, who: key('structure') }],
      },
    } as never),
    put('ties', {
      ...{
        ...fields,
        key: key('bid'),
        kind: 'JOINT_BID',
        name: `bid at ${level}`,
        summary: `Summary of the bid at ${level}`,
      },
      ...{ since: '2012', until: '..', evidence },
      participants: [
        { who: 'own', role: 'LEAD', share: 40, answers: said(`Because of own at ${level}`) },
        { who: 'partner', role: 'PARTNER', share: 30, answers: said(`Because of partner at ${level}`) },
        { who: key('structure'), role: 'PARTNER', share: 30 },
        { who: key('collectivity'), role: 'CLIENT' },
      ],
      bid: {
        ...{ tender: key('call'), lots: ['1', '2'], needs: [need], form: 'SOLIDAIRE', state: 'GATHERING' },
        parts: [{ who: 'own', lot: '1', task: `Task at ${level}`, amount: 500 }],
        papers: [{ what: `Paper at ${level}`, who: 'own', due: '2099-05-01' }],
        result: { on: '2014-01-01', amount: 900, offers: 3 },
      },
    } as never),
  ];
}
