/** An e-mail address; from where its word begins, so that a long text without one is gone through once. */
const mail = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const french = /(?<![\d/-])(?:\+\d{2}|0)[\s.]?\(?\d\)?(?:[\s.-]?\d{2}){4}(?![\d-])/g;
const abroad = /\+\d{1,3}(?:[\s.()-]{0,3}\d){7,12}(?!\d)/g;

const patterns = [mail, french, abroad];

/** The text without mail addresses and telephone numbers: those of people are kept nowhere. */
export function withoutContacts(text: string): { text: string; hadAny: boolean } {
  let bare = text;
  // One that ran into another stands alone once that is gone.
  while (hasContact(bare)) bare = patterns.reduce((rest, pattern) => rest.replaceAll(pattern, '…'), bare);
  return { text: bare, hadAny: bare !== text };
}

/** Whether a mail address or a telephone number stands in the text. */
export function hasContact(text: string): boolean {
  // Most texts have nothing that one could begin with.
  return /[@+0]/.test(text) && patterns.some((pattern) => text.search(pattern) >= 0);
}
