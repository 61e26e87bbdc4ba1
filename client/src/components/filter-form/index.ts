export { FilterForm } from './filter-form';
