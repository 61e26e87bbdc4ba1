import { simplexBounds } from '../secrecy';
import { decideMeasure, measuresOf, reportMembers, tellAll, type Reader } from '.';

const members = Array.from({ length: 12 }, (_, at) => `m${at}`);
const facts = {
  members: members.map((id) => ({ id, spans: [['2015-01-01', '9999-12-31'] as const], groups: [] })),
  given: members.map((member, at) => ({
    ...{ member, figure: 'TURNOVER' as const, year: 2023, value: 100 + at },
  })),
};

/** What who facilitates the pole is told of the turnover, where others are told what is decided beside these. */
function toldBeside(...readers: Reader[]) {
  const [measure] = measuresOf(facts);
  if (!measure) throw new Error('Nothing given');
  const others = decideMeasure(measure, simplexBounds, ['ALL'], [], readers);
  const cells = tellAll(measure);
  const report = reportMembers({ cells, others, seen: facts, actsFor: [] });
  return report.find(({ indicator }) => indicator.code === 'GIVEN_TURNOVER')?.readings[0];
}

describe('what a file of who facilitates a pole takes along', () => {
  it('is the median that others are told, beside a sum that they may not be', () => {
    expect(toldBeside()).toMatchObject({ value: 1266, median: 110, hidden: null });
    const most = { values: new Set(members.slice(1)), before: new Set<string>() };
    expect(toldBeside(most)).toMatchObject({ value: 1266, median: null, hidden: 'KNOWN_TO_A_READER' });
  });
});
