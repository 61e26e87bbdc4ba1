import './provider-messages';

export * from './account-page';
export * from './link-page';
export * from './sign-in-page';
export * from './managers-only';
export * from './moment-text';
export * from './outbox-page';
export * from './people-page';
export * from './what-to-do';
