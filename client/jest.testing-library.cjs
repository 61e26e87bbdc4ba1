// `@testing-library/react` for tests: what follows from an act is waited for however busy the machine is.
const library = require('../node_modules/@testing-library/react');

library.configure({ asyncUtilTimeout: 15_000 });

module.exports = library;
