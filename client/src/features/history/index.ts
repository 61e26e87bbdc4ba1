export { useUndo } from './use-undo';
export { HistorySection, RetiredHistory } from './history-section';
