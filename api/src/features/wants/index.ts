export { matchesAmong, type AllWants } from './board-row';
export * from './board.service';
export * from './wants.module';
