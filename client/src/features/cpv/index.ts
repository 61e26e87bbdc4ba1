export { CpvName } from './cpv-name';
export { useCpvCodes, useCpvNames, type CpvChoice } from './use-cpv-codes';
