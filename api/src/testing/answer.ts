/** What GraphQL answers over HTTP. */
export interface Answer<T> {
  data: T;
  errors?: { message: string; extensions: { code: string; parameters: Record<string, unknown> } }[];
}
