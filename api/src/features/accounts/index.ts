export * from './account.model';
export * from './accounts.module';
export * from './attempts.service';
export * from './demonstration.service';
export * from './first-administrator.service';
export * from './links.service';
export * from './secret-token';
