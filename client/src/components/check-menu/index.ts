export { CheckMenu } from './check-menu';
