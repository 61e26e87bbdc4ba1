import { readView, writeView } from '../../lib/url-state';
import {
  actFor,
  finderView,
  isAsked,
  keep,
  needFrom,
  noConstraints,
  readEuros,
  refuse,
  swap,
  toAsked,
} from './view';

const view = (search: string) => readView(finderView, new URLSearchParams(search));

describe('the question in the address', () => {
  it('is read back as it was written', () => {
    const patch = {
      call: 'a-call',
      lots: ['1', '2b'],
      lotByLot: true,
      needs: [
        { label: 'nettoyage de bureaux', cpv: '90919200' },
        { label: '', cpv: '98310000' },
        { label: 'médiation', cpv: '' },
      ],
      required: ['one', 'two'],
      excluded: ['three'],
      lead: 'one',
      distance: '4' as const,
      turnover: '180000',
      reserve: 'NONE' as const,
      cost: '0.5' as const,
    };
    const written = writeView(finderView, new URLSearchParams('demo=0'), patch);
    expect(readView(finderView, written)).toMatchObject(patch);
    expect(written.get('demo')).toBe('0');
  });

  it('says nothing of what is as at first', () => {
    expect(writeView(finderView, new URLSearchParams('max=3&sauf=a'), noConstraints).toString()).toBe('');
    expect(isAsked(view('max=3'))).toBe(false);
    expect(isAsked(view('besoins=bois'))).toBe(true);
  });

  it('becomes what the API is asked', () => {
    const asked = toAsked(view('consultation=c&lots=1&ca=180 000&reserve=NONE&distance=5.9&cout=0'), true);
    expect(asked).toMatchObject({
      call: 'c',
      lots: ['1'],
      leastTurnover: 180_000,
      withoutReservation: true,
      mostDistance: 5.9,
      memberCost: 0,
    });
    expect(toAsked(view('besoins=bois'), false)).not.toHaveProperty('leastTurnover');
    expect(toAsked(view('besoins=bois&reserve=ESS'), false)).toMatchObject({
      reservation: 'ESS',
      withoutReservation: false,
      withFictitious: false,
      needs: [{ label: 'bois', cpv: null, tags: [] }],
    });
  });
});

describe('what somebody types', () => {
  it.each([
    ['menuiserie', { label: 'menuiserie', cpv: '' }],
    ['90919200', { label: '', cpv: '90919200' }],
    ['90919200-4', { label: '', cpv: '90919200' }],
    ['Bureaux (90919200-4)', { label: 'Bureaux', cpv: '90919200' }],
    ['Bureaux 90919200', { label: 'Bureaux', cpv: '90919200' }],
    ['a;b@c', { label: 'a b c', cpv: '' }],
    ['  ', undefined],
  ])('%j is %j', (text, need) => expect(needFrom(text)).toEqual(need));

  it('is an amount however it is written', () => {
    expect(['180 000 €', '180\u202f000', '12,5', '0', 'beaucoup', ''].map(readEuros)).toEqual([
      180_000,
      180_000,
      12.5,
      0,
      undefined,
      undefined,
    ]);
  });
});

describe('a member', () => {
  it('is kept, and let go again', () => {
    const before = view('sauf=a');
    expect(keep(before, 'a')).toMatchObject({ required: ['a'], excluded: [] });
    expect(keep(view('avec=a,b'), 'a')).toMatchObject({ required: ['b'] });
  });

  it('is left out, also where it was to lead', () => {
    expect(refuse(view('avec=a,b&mandataire=a'), 'a')).toMatchObject({
      required: ['b'],
      excluded: ['a'],
      lead: '',
    });
  });

  it('is replaced while the others stay', () => {
    expect(swap(view('avec=a'), 'b', ['a', 'b', 'c'])).toMatchObject({
      required: ['a', 'c'],
      excluded: ['b'],
    });
  });
});

describe('looking for another of one’s structures', () => {
  it('asks with that one what was asked with the one before, in its own pole', () => {
    const asked = view('pour=une&besoins=a&avec=une,ailleurs&sauf=autre&mandataire=une&pole=p');
    expect(actFor(asked, 'autre', ['une', 'autre'])).toEqual({
      of: 'autre',
      required: ['autre', 'ailleurs'],
      excluded: [],
      lead: 'autre',
      pole: '',
      group: 1,
    });
    expect(toAsked({ ...asked, pole: '' }, true, 'maison').pole).toBe('maison');
    expect(toAsked(asked, true, 'maison').pole).toBe('p');
    // The pole of a call is where its groups are.
    expect(toAsked({ ...asked, pole: '', call: 'appel' }, true, 'maison').pole).toBeUndefined();
  });
});
