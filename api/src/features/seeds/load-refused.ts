/** A first load that would not leave what it promises. */
export class LoadRefused extends Error {}
