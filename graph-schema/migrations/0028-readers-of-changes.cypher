// A change that made something known to others than knew it before was read by nobody, where no token stood in both.
// Whoever made it has had both before the eyes.
MATCH (c:Change) WHERE size(c.readers) = 0 AND c.by STARTS WITH 'account:'
SET c.readers = ['author:' + substring(c.by, 8)];
