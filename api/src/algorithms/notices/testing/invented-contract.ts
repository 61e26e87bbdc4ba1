import { readJson, type JsonText } from '../../trees/read-json';

type Plain = Readonly<Record<string, unknown>>;

/** Of nobody: they pass the check of the register, which has given none that begins so. */
export const inventedSirets = {
  commune: '99900000300015',
  /** Another establishment of the commune. */
  annex: '99900000300023',
  workshop: '99900001100018',
  board: '99900002900010',
} as const;

export const holder = (siret: string) => ({ titulaire: { typeIdentifiant: 'SIRET', id: siret } });

/** An invented contract of the essential data, in the format 2.x, with two holders. */
export const inventedContract = (more: Plain = {}): Plain => ({
  id: 'INV-1',
  acheteur: { id: inventedSirets.commune },
  nature: 'Marché',
  objet: 'Entretien (inventé)',
  codeCPV: '77310000-6',
  dureeMois: 24,
  dateNotification: '2025-03-01',
  datePublicationDonnees: '2025-03-20',
  montant: 80_000,
  titulaires: [holder(inventedSirets.workshop), holder(inventedSirets.board)],
  ...more,
});

/** What is read from a file with this in it. */
export function jsonOf(value: unknown): JsonText {
  const read = readJson(JSON.stringify(value));
  if (!('value' in read)) throw new Error('malformed');
  return read;
}
