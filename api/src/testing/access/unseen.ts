/** Types of which no answer can be had while the test stands, with why. */
export const unseenTypes: Readonly<Record<string, string>> = {};
