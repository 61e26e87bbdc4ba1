import type { BuyerLevelCode } from './buyer-levels';
import type { ContractKindCode } from './contract-kinds';

/** From which value on a procedure is asked for. */
export interface ProcurementThreshold {
  /** NO_PROCEDURE: below it, neither notice nor competition. FORMAL: from it on, a formal procedure. */
  readonly code: 'NO_PROCEDURE' | 'FORMAL';
  readonly contracts: readonly ContractKindCode[];
  /** Whose contracts; all where it is left out. */
  readonly buyer?: BuyerLevelCode;
  /** Euros before tax, for the whole contract with all its lots. */
  readonly amount: number;
  readonly article: string;
  /** First and last ISO day on which it holds: that of the notice decides. */
  readonly since: string;
  readonly until?: string;
}

const suppliesAndServices = ['SUPPLIES', 'SERVICES'] as const;

/**
 * Thresholds of the French public procurement code, dated. To be read and corrected by a lawyer: a new amount is a
 * new line, and a last day on the line that it replaces. The formal ones follow the European thresholds, which
 * change on 1 January of even years (annex 2 of the code).
 */
export const procurementThresholds: readonly ProcurementThreshold[] = [
  {
    code: 'NO_PROCEDURE',
    contracts: suppliesAndServices,
    amount: 40_000,
    article: 'R2122-8',
    since: '2020-01-01',
    until: '2026-03-31',
  },
  {
    code: 'NO_PROCEDURE',
    contracts: suppliesAndServices,
    amount: 60_000,
    article: 'R2122-8',
    since: '2026-04-01',
  },
  { code: 'NO_PROCEDURE', contracts: ['WORKS'], amount: 100_000, article: 'R2122-8', since: '2023-01-01' },
  {
    code: 'FORMAL',
    contracts: suppliesAndServices,
    buyer: 'STATE',
    amount: 143_000,
    article: 'R2124-1',
    since: '2024-01-01',
    until: '2025-12-31',
  },
  {
    code: 'FORMAL',
    contracts: suppliesAndServices,
    buyer: 'LOCAL',
    amount: 221_000,
    article: 'R2124-1',
    since: '2024-01-01',
    until: '2025-12-31',
  },
  {
    code: 'FORMAL',
    contracts: ['WORKS'],
    amount: 5_538_000,
    article: 'R2124-1',
    since: '2024-01-01',
    until: '2025-12-31',
  },
  {
    code: 'FORMAL',
    contracts: suppliesAndServices,
    buyer: 'STATE',
    amount: 140_000,
    article: 'R2124-1',
    since: '2026-01-01',
    until: '2027-12-31',
  },
  {
    code: 'FORMAL',
    contracts: suppliesAndServices,
    buyer: 'LOCAL',
    amount: 216_000,
    article: 'R2124-1',
    since: '2026-01-01',
    until: '2027-12-31',
  },
  {
    code: 'FORMAL',
    contracts: ['WORKS'],
    amount: 5_404_000,
    article: 'R2124-1',
    since: '2026-01-01',
    until: '2027-12-31',
  },
];
