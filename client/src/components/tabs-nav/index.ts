export { TabsNav, type TabLink } from './tabs-nav';
