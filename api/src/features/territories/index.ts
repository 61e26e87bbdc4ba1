export * from './commune-distances.service';
export * from './territories.module';
export * from './territory.columns';
export * from './territory.model';
export * from './territory.relation';
export * from './territories.service';
