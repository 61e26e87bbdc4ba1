/** Types of which no answer can be had while the test stands, with why. */
export const unseenTypes: Readonly<Record<string, string>> = {
  GovernanceMoney:
    'sums of the amounts of fundings, of which this world has none; see governance.int-spec.ts',
};
