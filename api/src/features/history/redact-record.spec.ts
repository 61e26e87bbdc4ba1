import { keysIn, redactRecord } from './redact-record';

const quote = (source: string) => ({ source, line: 1, quote: `from ${source}` });

describe('a record for one reader', () => {
  const hidden = new Set(['secret', 'ghost']);

  it('is without quotes of hidden sources, and without what only these say', () => {
    const spellings = [
      { text: 'Open', evidence: [quote('open'), quote('secret')] },
      { text: 'Closed', evidence: [quote('secret')] },
    ];
    const record = { key: 'a', evidence: [quote('secret'), quote('open')], spellings };
    expect(redactRecord(record, hidden, ['public'])).toEqual({
      key: 'a',
      evidence: [quote('open')],
      spellings: [{ text: 'Open', evidence: [quote('open')] }],
    });
  });

  it('is without whatever leads to a hidden thing, wherever it stands', () => {
    const record = {
      key: 'r',
      of: 'ghost',
      organisers: ['a', 'ghost'],
      entries: [
        { who: 'ghost', evidence: [quote('open')] },
        { who: 'a', evidence: [quote('open')] },
      ],
    };
    const seen = redactRecord(record, hidden, ['public']);
    expect(seen).toEqual({ key: 'r', organisers: ['a'], entries: [{ who: 'a', evidence: [quote('open')] }] });
    expect(keysIn(seen)).not.toContain('ghost');
  });

  it('is without what was answered about a tie, but for its participants and the facilitators of its pole', () => {
    const answers = [{ stance: 'CONTESTED', on: '2020-01-01', why: 'Never was' }];
    const record = { key: 't', pole: 'p', participants: [{ who: 'a', answers }, { who: 'b' }] };
    for (const tokens of [['public'], ['public', 'pole:p', 'actor:c', 'facilitators:q']])
      expect(redactRecord(record, hidden, tokens)).toEqual({
        key: 't',
        pole: 'p',
        participants: [{ who: 'a', answers: [] }, { who: 'b' }],
      });
    for (const token of ['actor:a', 'actor:b', 'facilitators:p'])
      expect(redactRecord(record, hidden, ['public', token])).toEqual(record);
  });

  it('names no account: neither who answered or chose nor an author among the readers', () => {
    const answers = [{ stance: 'CONFIRMED', on: '2020-01-01', by: 'account:7' }];
    const record = {
      key: 't',
      pole: 'p',
      readers: ['public', 'author:7'],
      participants: [{ who: 'a', answers }],
    };
    expect(redactRecord(record, hidden, ['public', 'actor:a'])).toEqual({
      key: 't',
      pole: 'p',
      readers: ['public'],
      participants: [{ who: 'a', answers: [{ stance: 'CONFIRMED', on: '2020-01-01' }] }],
    });
    const pinned = { why: 'Audited', on: '2020-01-01', by: 'account:7' };
    expect(redactRecord({ key: 's', pinned }, hidden, ['public'])).toEqual({
      key: 's',
      pinned: { why: 'Audited', on: '2020-01-01' },
    });
    expect(redactRecord({ key: 'p', saidOn: '2020-01-01', saidBy: 'account:7' }, hidden, ['public'])).toEqual(
      {
        key: 'p',
        saidOn: '2020-01-01',
      },
    );
  });
});
