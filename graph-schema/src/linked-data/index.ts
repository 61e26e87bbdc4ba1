export { linkedContext } from './context';
export { linkedNode } from './linked-node';
export { linkedVocabulary } from './linked-vocabulary';
export { CONTEXT_VERSION, classes, isLinkedKind } from './namespaces';
export { readLinked, type LinkedRecord } from './read-linked';
