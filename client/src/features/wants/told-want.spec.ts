import { recordOf, type Told } from './told-want';

const told = (more: Partial<Told> = {}): Told => ({
  side: 'NEED',
  of: 'coopaction',
  name: 'Une salle',
  sort: 'PREMISES',
  since: '',
  until: '',
  territory: '',
  summary: '',
  tags: '',
  cpv: '',
  seenBy: 'PUBLIC',
  ...more,
});

const wrong = (more: Partial<Told>) => recordOf(told(more), 'periscope').wrong;

describe('a need typed in two lines', () => {
  it('is a record, with nothing in it that was not said', () => {
    const { record, wrong: none } = recordOf(
      told({
        since: 'janvier 2027',
        until: '30/6/2027',
        tags: ' salle, vélo ; salle',
        cpv: '70000000-1',
        territory: 'epci-sicoval',
        seenBy: 'POLE',
      }),
      'periscope',
    );
    expect(none).toEqual([]);
    expect(record).toEqual({
      key: '~1',
      name: 'Une salle',
      of: 'coopaction',
      pole: 'periscope',
      sort: 'PREMISES',
      since: '2027-01',
      until: '2027-06-30',
      tags: ['salle', 'vélo'],
      cpv: '70000000',
      territory: 'epci-sicoval',
      readers: ['pole:periscope'],
      state: 'OPEN',
    });
  });

  it('says what is wrong, and where', () => {
    expect(wrong({ name: ' ' })).toEqual([{ field: 'name', why: 'needName' }]);
    expect(wrong({ since: 'bientôt' })).toEqual([{ field: 'since', why: 'badDate' }]);
    expect(wrong({ since: '2027-03', until: '2027-02' })).toEqual([{ field: 'until', why: 'wrongOrder' }]);
    expect(wrong({ since: '2027-03', until: '2027' })).toEqual([]);
    expect(wrong({ cpv: 'vitres' })).toEqual([{ field: 'cpv', why: 'badCode' }]);
  });
});
