/**
 * Puts a text where it can be pasted from; false where the browser does not allow it, as over plain http: who asks says
 * so, and shows the text to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
