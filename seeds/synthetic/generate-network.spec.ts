import { generateNetwork } from './generate-network';
import { fields } from './trades';

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

  it('draws competences and cooperations by them, where asked: partners of one field, of other trades', () => {
    const skilled = generateNetwork({ ...size, competences: true });
    expect(generateNetwork({ ...size, competences: true })).toEqual(skilled);
    const main = new Map<string, string>();
    for (const { of, cpv } of skilled.competences) if (!main.has(of)) main.set(of, cpv ?? '');
    expect(main.size).toBe(300);
    const fieldOf = (cpv: string) => fields.findIndex(({ trades }) => trades.some((one) => one.cpv === cpv));
    const pairsOf = ({ ties }: typeof skilled) =>
      ties.flatMap(({ participants }) =>
        participants.flatMap(({ who }, at) =>
          participants.slice(0, at).map((other) => [main.get(who) ?? '', main.get(other.who) ?? ''] as const),
        ),
      );
    const share = (pairs: ReturnType<typeof pairsOf>) =>
      pairs.filter(([a, b]) => fieldOf(a) === fieldOf(b)).length / pairs.length;
    const pairs = pairsOf(skilled);
    const alike = pairs.filter(([a, b]) => fieldOf(a) === fieldOf(b));
    // By chance one pair of six is of one field. Drawn by it, half of the participants are of the field of the tie: with
    // two of them 0.29 of the pairs would be, and less with more, who must bring other trades.
    const byChance = share(pairsOf(network));
    expect(Math.abs(byChance - 1 / 6)).toBeLessThan(0.05);
    expect(share(pairs)).toBeGreaterThan(1.3 * byChance);
    // By chance one of five of those is of one trade.
    expect(alike.filter(([a, b]) => a === b).length / alike.length).toBeLessThan(0.2);
    expect(network.competences).toEqual([]);
  });

  it('makes a network of two', () => {
    expect(generateNetwork({ actors: 2, ties: 1, seed: 1 }).ties[0]?.participants).toHaveLength(2);
  });
});
