/** Types of which no answer can be had while the test stands, with why. */
export const unseenTypes: Readonly<Record<string, string>> = {
  CommuneDistance:
    'distances between communes that the official geography knows, the same for everybody; see around.int-spec.ts',
  GovernanceMoney:
    'sums of the amounts of fundings, of which this world has none; see governance.int-spec.ts',
};
