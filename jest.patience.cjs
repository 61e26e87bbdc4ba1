// A busy machine takes its time, and a cold database seconds to plan the first run of a statement.
jest.setTimeout(180_000);
