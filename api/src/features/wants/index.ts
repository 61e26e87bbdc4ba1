export { matchesAmong, type WantRow } from './board-row';
export * from './board.service';
export * from './wants.module';
