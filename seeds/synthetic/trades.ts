/** A field of work, and what one can do in it, as CPV codes. */
interface Field {
  readonly trades: readonly { readonly cpv: string; readonly name: string }[];
}

/** Six fields of the social economy, of five trades each. */
export const fields: readonly Field[] = [
  {
    trades: [
      { cpv: '90911000', name: 'Nettoyage de locaux' },
      { cpv: '77310000', name: 'Espaces verts' },
      { cpv: '98341000', name: 'Conciergerie' },
      { cpv: '90911300', name: 'Vitrerie' },
      { cpv: '98310000', name: 'Blanchisserie' },
    ],
  },
  {
    trades: [
      { cpv: '55520000', name: 'Traiteur' },
      { cpv: '03220000', name: 'Maraîchage' },
      { cpv: '15890000', name: 'Transformation alimentaire' },
      { cpv: '60130000', name: 'Livraison à vélo' },
      { cpv: '55330000', name: 'Café associatif' },
    ],
  },
  {
    trades: [
      { cpv: '45262000', name: 'Gros œuvre' },
      { cpv: '45320000', name: 'Isolation' },
      { cpv: '45420000', name: 'Menuiserie' },
      { cpv: '45442100', name: 'Peinture' },
      { cpv: '71314300', name: 'Conseil en énergie' },
    ],
  },
  {
    trades: [
      { cpv: '90510000', name: 'Collecte et tri' },
      { cpv: '50000000', name: 'Réparation' },
      { cpv: '39150000', name: 'Mobilier de réemploi' },
      { cpv: '60000000', name: 'Enlèvement' },
      { cpv: '90700000', name: 'Sensibilisation au tri' },
    ],
  },
  {
    trades: [
      { cpv: '80530000', name: 'Formation' },
      { cpv: '79410000', name: 'Conseil aux porteurs de projet' },
      { cpv: '85312300', name: 'Orientation' },
      { cpv: '79630000', name: 'Gestion du personnel' },
      { cpv: '66170000', name: 'Conseil financier' },
    ],
  },
  {
    trades: [
      { cpv: '72200000', name: 'Logiciels' },
      { cpv: '72400000', name: 'Hébergement' },
      { cpv: '92111000', name: 'Vidéo' },
      { cpv: '79822500', name: 'Graphisme' },
      { cpv: '79952000', name: 'Événements' },
    ],
  },
];

/** What an actor can do: its own field, and trades by field and place in it, the main one first. */
export interface Skills {
  readonly field: number;
  readonly trades: readonly (readonly [field: number, trade: number])[];
}

/** How much an actor keeps to its own field: four trades of five. */
const IN_OWN_FIELD = 0.8;

/** One to three trades. */
export function drawSkills(random: () => number): Skills {
  const field = Math.floor(random() * fields.length);
  const count = 1 + Math.floor(random() * 3);
  const trades = new Map<string, readonly [number, number]>();
  for (let attempt = 0; trades.size < count && attempt < 20; attempt += 1) {
    const where = trades.size === 0 || random() < IN_OWN_FIELD ? field : Math.floor(random() * fields.length);
    const trade = Math.floor(random() * (fields[where]?.trades.length ?? 1));
    trades.set(`${where} ${trade}`, [where, trade]);
  }
  return { field, trades: [...trades.values()] };
}

/** How likely an actor is taken into a cooperation of another field than its own, against one of its own. */
const OUTSIDE_FIELD = 0.2;
/** How likely an actor is taken whose main trade somebody in it has already, against one who brings another. */
const SAME_TRADE = 0.3;

/**
 * Whether an actor that comes by is taken into a cooperation. An assumption, stated: who works with whom is drawn by
 * likeness of field (McPherson, Smith-Lovin and Cook, Annual Review of Sociology 27, 2001) and, inside the field, by
 * what the others lack, so that the best partner is near but not the same (Nooteboom et al., Research Policy 36(7),
 * 2007; Broekel and Boschma, Journal of Economic Geography 12(2), 2012). The strengths are chosen, not measured.
 */
export function isTaken(
  one: Skills,
  others: readonly Skills[],
  field: number,
  random: () => number,
): boolean {
  const main = one.trades[0]?.join();
  const isDouble = others.some(({ trades }) => trades[0]?.join() === main);
  const likely = (one.field === field ? 1 : OUTSIDE_FIELD) * (isDouble ? SAME_TRADE : 1);
  return random() < likely;
}
