export { CpvName } from './cpv-name';
export { useCpvCodes, useCpvNames } from './use-cpv-codes';
