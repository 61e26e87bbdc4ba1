export * from './account.model';
export * from './accounts.module';
export * from './demonstration.service';
export * from './first-administrator.service';
