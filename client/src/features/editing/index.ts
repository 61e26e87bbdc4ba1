export { AddPage } from './add-page';
export { EditDoor } from './edit-door';
export { EditPage } from './edit-page';
