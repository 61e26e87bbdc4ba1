export { AddPage } from './add-page';
export { EditDoor } from './edit-door';
export { EditPage, EditRecord } from './edit-page';
export { NewRecord } from './new-record';
