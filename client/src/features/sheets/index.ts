export { ImportSheetsPage } from './import-page';
