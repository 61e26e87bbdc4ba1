export { EraseAccountButton, ErasePersonButton, MyDataSection } from './my-data';
