/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type JournalAct =
  /** What told whose it was is gone. */
  | 'ACCOUNT_ERASED'
  /** Its address opens nothing any more. */
  | 'CALENDAR_CLOSED'
  /** A secret address lets deadlines be read in the name of an account. */
  | 'CALENDAR_MADE'
  /** It no longer opens. */
  | 'DISABLED'
  /** It opens again. */
  | 'ENABLED'
  /** All that is kept on an account was read at once. */
  | 'EXPORTED'
  /** An account has one more role. */
  | 'GRANTED'
  /** An account also opens by the sign-in service. */
  | 'IDENTITY_LINKED'
  /** An account no longer opens by the sign-in service. */
  | 'IDENTITY_UNLINKED'
  /** Chosen, changed or replaced. */
  | 'PASSWORD_CHANGED'
  /** A person named in documents is no longer in the graph. */
  | 'PERSON_ERASED'
  /** By an administrator, with names and addresses. */
  | 'READ_ACCOUNTS'
  /** By an administrator. */
  | 'READ_MAILS'
  /** An account has one role less. */
  | 'REVOKED'
  /** Somebody entered their account. */
  | 'SIGNED_IN'
  /** Many wrong passwords for one account; the tries that follow wait. */
  | 'SIGN_INS_REFUSED';

export type JournalQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type JournalQuery = { journal: { nodes: Array<{ number: number, at: string, act: JournalAct, by: string | null, byName: string | null, about: string | null, aboutName: string | null, detail: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const JournalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"aboutName"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<JournalQuery, JournalQueryVariables>;