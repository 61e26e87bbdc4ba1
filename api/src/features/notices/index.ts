export * from './notices.module';
export { parseCsvAside } from './read-aside';
