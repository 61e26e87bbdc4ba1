/** Which pages calls lead to: a door is shown where there is something behind it. */
export const doors: Readonly<Record<'composing' | 'importing', boolean>> = {
  /** The finder of partners, at `compose-address`. */
  composing: true,
  /** The importer of notices, at `/importer`. */
  importing: true,
};
