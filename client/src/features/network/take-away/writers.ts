export { gexfFile } from './gexf-file';
export { sheetOf } from './sheet';
