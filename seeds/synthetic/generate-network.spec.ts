import { generateNetwork } from './generate-network';

describe('the generator of networks', () => {
  const size = { actors: 300, ties: 900, seed: 7 };
  const network = generateNetwork(size);

  it('gives the network that was asked for, all of it marked fictitious', () => {
    expect(network.actors).toHaveLength(300);
    expect(network.ties).toHaveLength(900);
    expect(
      Object.values(network)
        .flat()
        .every((record) => record.fictitious),
    ).toBe(true);
  });

  it('gives the same network for the same seed, and another for another', () => {
    expect(generateNetwork(size)).toEqual(network);
    expect(generateNetwork({ ...size, seed: 8 })).not.toEqual(network);
  });

  it('gives every tie two to six participants, nobody twice', () => {
    for (const { participants } of network.ties) {
      expect(participants.length).toBeGreaterThanOrEqual(2);
      expect(participants.length).toBeLessThanOrEqual(6);
      expect(new Set(participants.map((one) => one.who)).size).toBe(participants.length);
    }
  });

  it('gives a few actors many ties', () => {
    const degrees = new Map<string, number>();
    for (const { who } of network.ties.flatMap((tie) => tie.participants))
      degrees.set(who, (degrees.get(who) ?? 0) + 1);
    const sorted = [...degrees.values()].sort((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(3 * (sorted[Math.floor(sorted.length / 2)] ?? 0));
  });

  it('makes a network of two', () => {
    expect(generateNetwork({ actors: 2, ties: 1, seed: 1 }).ties[0]?.participants).toHaveLength(2);
  });
});
