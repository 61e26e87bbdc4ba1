export * from './expand-records';
export * from './seeds.module';
export * from './seeds.service';
