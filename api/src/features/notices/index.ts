export { keepMapping, mappingOfLayout } from './mappings.repository';
export * from './notices.module';
export { parseCsvAside } from './read-aside';
