import { drawNational, type NationalSize } from './national-network';

describe('the generator of a country', () => {
  const size = { actors: 3000, participations: 15_001, seed: 4 };
  const of = (asked: NationalSize) => [...drawNational(asked)];
  const drawn = of(size);
  const ties = drawn.flatMap((one) => (one.kind === 'ties' ? [one.record] : []));

  it('has the size that was asked for, each record after all that it refers to', () => {
    expect(drawn.filter((one) => one.kind === 'actors')).toHaveLength(3000);
    expect(ties.flatMap((tie) => tie.participants)).toHaveLength(15_001);
    const seen = new Set<string>();
    for (const { kind, record } of drawn) {
      const named =
        kind === 'territories'
          ? record.within
          : kind === 'actors'
            ? [record.territory ?? '']
            : kind === 'ties'
              ? [record.pole, ...record.participants.map((one) => one.who)]
              : [];
      for (const key of named) expect(seen.has(key)).toBe(true);
      seen.add(record.key);
    }
    expect(seen.size).toBe(drawn.length);
    expect(drawn.every(({ record }) => record.fictitious)).toBe(true);
  });

  it('is the same for the same seed, and another for another', () => {
    const small = { actors: 80, participations: 300, seed: 4 };
    expect(of(small)).toEqual(of(small));
    expect(of({ ...small, seed: 5 })).not.toEqual(of(small));
  });

  it('gives each tie two to six participants, nobody twice, and says each once', () => {
    for (const { participants, evidence } of ties) {
      expect(participants.length).toBeGreaterThanOrEqual(2);
      expect(participants.length).toBeLessThanOrEqual(6);
      expect(new Set(participants.map((one) => one.who)).size).toBe(participants.length);
      expect(participants.some((one) => one.answers.length > 0)).toBe(evidence === undefined);
    }
  });

  it('gives a national network a tenth of the ties, and leaves most of the others near home', () => {
    const degrees = new Map<string, number>();
    for (const { who } of ties.flatMap((tie) => tie.participants))
      degrees.set(who, (degrees.get(who) ?? 0) + 1);
    const [first = 0, second = 0] = [...degrees.values()].sort((a, b) => b - a);
    expect(degrees.get('synthetic-000001')).toBe(first);
    expect(first / ties.length).toBeGreaterThan(0.08);
    expect(second).toBeLessThan(first / 3);
    const commune = (who: string) => Number(who.slice(-6)) % 50;
    const others = ties.map((tie) => tie.participants.filter((one) => one.who !== 'synthetic-000001'));
    const pairs = others.flatMap((all) => all.slice(1).map((one) => [all[0]?.who ?? '', one.who] as const));
    expect(pairs.filter(([a, b]) => commune(a) === commune(b)).length / pairs.length).toBeGreaterThan(0.5);
  });

  it('meets small and odd sizes exactly', () => {
    for (let participations = 2; participations < 40; participations += 1) {
      const members = of({ actors: 3, participations, seed: participations }).flatMap((one) =>
        one.kind === 'ties' ? [one.record.participants.length] : [],
      );
      expect(members.reduce((sum, count) => sum + count, 0)).toBe(participations);
      expect(Math.min(...members)).toBeGreaterThanOrEqual(2);
    }
  });
});
