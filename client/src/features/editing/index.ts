export { AddPage } from './add-page';
export { EditDoor } from './edit-door';
export { EditPage, EditRecord } from './edit-page';
export { NewRecord } from './new-record';
export { SavedNotice } from './saved-notice';
export { UndoButton } from './undo-button';
export { useChange } from './use-change';
export { useSave } from './use-save';
