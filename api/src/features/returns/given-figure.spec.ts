import { commandsToKeep, isKeptUnread, type FigureToKeep } from './given-figure';

const asked = (more: Partial<FigureToKeep> = {}): FigureToKeep => ({
  actor: { slug: 'lin', fictitious: true },
  poles: ['pole'],
  figure: 'FTE',
  year: 2024,
  value: 3,
  qualifier: 'EXACT',
  how: 'ACCOUNT',
  by: 'account:test',
  sure: false,
  there: undefined,
  ...more,
});

/** The record that a first giving leaves, as the graph keeps it. */
const keptAfter = (first: FigureToKeep): string => {
  const [command] = commandsToKeep(first, undefined);
  return JSON.stringify(command && 'record' in command ? command.record : undefined);
};

describe('a figure that is given', () => {
  it('changes nothing where it is said already, and is put in the place of another one', () => {
    const kept = keptAfter(asked());
    expect(commandsToKeep(asked(), kept)).toEqual([]);
    expect(commandsToKeep(asked({ value: 4 }), kept)).toMatchObject([{ record: { value: 4 } }]);
    expect(commandsToKeep(asked({ value: undefined }), kept)).toEqual([
      { kind: 'returns', retire: 'lin--return-2024-fte' },
    ]);
    expect(commandsToKeep(asked({ value: undefined }), undefined)).toEqual([]);
  });

  it('is read by the facilitators of the poles of now once it is said again, and stays as sure as it was', () => {
    const kept = keptAfter(asked({ sure: true }));
    expect(commandsToKeep(asked({ poles: ['pole', 'other'] }), kept)).toMatchObject([
      {
        record: {
          readers: ['acting:lin', 'facilitators:pole', 'facilitators:other'],
          said: { sure: true },
        },
      },
    ]);
  });

  it('that was kept with thousandths is the same when it is said again to the hundredth', () => {
    const kept = keptAfter(asked({ value: 3.667, sure: true }));
    expect(commandsToKeep(asked({ value: 3.67 }), kept)).toEqual([]);
    expect(commandsToKeep(asked({ value: 3.67, poles: ['other'] }), kept)).toMatchObject([
      { record: { value: 3.67, said: { sure: true } } },
    ]);
  });

  it('is known as one that the giver does not read by the record, whoever gave it meanwhile', () => {
    const kept = keptAfter(asked());
    expect(isKeptUnread(kept, ['facilitators:pole', 'public'])).toBe(false);
    expect(isKeptUnread(kept, ['facilitators:other', 'public'])).toBe(true);
    expect(isKeptUnread(undefined, ['public'])).toBe(false);
  });
});
