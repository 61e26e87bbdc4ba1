export * from './linked-data-import.service';
export * from './linked-data.module';
export type { ImportPlan, LeftRecord } from './plan-import';
