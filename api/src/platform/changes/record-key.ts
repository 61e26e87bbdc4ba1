/** Scheme of the keys by which records refer to each other. */
export const RECORD_KEY = 'KEY';
