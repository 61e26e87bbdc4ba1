import { eventually } from './eventually';
import type { ServedProduct } from './served-product';
import { administratorOf, ask } from './signed-in';

const MAILS = '{ mails(first: 20) { nodes { to text } } }';

/** The path of the first link of a mail to that address with these words, read in the outbox. */
export async function linkTo(product: ServedProduct, address: string, words: string): Promise<string> {
  const administrator = await administratorOf(product);
  return eventually(async () => {
    const { mails } = await ask<{ mails: { nodes: { to: string; text: string }[] } }>(administrator, MAILS);
    const mail = mails.nodes.find((one) => one.to === address && one.text.includes(words));
    const link = /\/lien#[\w-]+/.exec(mail?.text ?? '')?.[0];
    if (link === undefined) throw new Error(`No mail to ${address} with “${words}”`);
    return link;
  });
}
