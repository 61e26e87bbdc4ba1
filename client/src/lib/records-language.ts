/**
 * The language in which people write into records, whatever the language of the page: a screen reader is to read their
 * words in it. Quotes have the language of their source.
 */
export const RECORDS_LANGUAGE = 'fr';
