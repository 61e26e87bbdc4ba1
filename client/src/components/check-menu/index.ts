export { CheckMenu, type CheckOption } from './check-menu';
