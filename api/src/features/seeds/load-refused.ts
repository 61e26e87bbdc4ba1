/** Begins the name of what a first load has put into a store, among the sets of seeds. */
export const LOADING = 'load:';

/** A first load that would not leave what it promises. */
export class LoadRefused extends Error {}
