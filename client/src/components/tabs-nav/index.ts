export { PathTabs, TabsNav, type TabLink } from './tabs-nav';
