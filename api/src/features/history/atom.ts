/** One entry of a feed: what the reader of news shows of it. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  /** ISO moment. */
  readonly updated: string;
  readonly author: string;
  readonly summary: string;
  /** Address of the page that it leads to. */
  readonly link: string | null;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly updated: string;
  /** Where the feed itself is. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

/** The feed as a document of RFC 4287. Pure. */
export function atomDocument(feed: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <updated>${escapeXml(feed.updated)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    '  <generator>Maillage</generator>',
    ...feed.entries.flatMap((entry) => entryLines(entry)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines({ id, title, updated, author, summary, link }: AtomEntry): string[] {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${escapeXml(updated)}</updated>`,
    `    <author><name>${escapeXml(author)}</name></author>`,
    ...(link ? [`    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`] : []),
    // An entry without content has a summary or a link; ours always says something.
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ];
}

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 may not hold, even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => named[character] ?? '');
}
