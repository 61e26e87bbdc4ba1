// The driver of the database takes a stack trace for each statement, in case it fails, and Jest looks up each place of
// it in source maps: a sixteenth of what Node did. Of these, places are looked up once somebody wants to read them.
const { runInThisContext } = require('node:vm');

const withSources = (error, frames) => runInThisContext('Error').prepareStackTrace(error, frames);

Error.prepareStackTrace = (error, frames) =>
  frames[0]?.getFunctionName() === 'captureStacktrace'
    ? // What the driver calls, and what reads the text.
      { replace: (...words) => ({ toString: () => withSources(error, frames).replace(...words) }) }
    : withSources(error, frames);
