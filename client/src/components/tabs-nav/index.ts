export { PathTabs, TabsNav } from './tabs-nav';
