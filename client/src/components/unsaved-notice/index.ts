export * from './unsaved-notice';
