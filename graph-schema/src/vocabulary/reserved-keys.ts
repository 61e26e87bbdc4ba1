/**
 * Keys that no thing gets by its name: in the addresses of the client these words stand where the key of a thing would,
 * and lead elsewhere (`/consultations/nouvelle`). The routes are compared with this list.
 */
export const reservedKeys: readonly string[] = ['avec', 'nouveau', 'nouvelle', 'separer'];
