export * from './seeds.module';
export * from './seeds.service';
