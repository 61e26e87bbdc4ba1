// @ts-check
// Old syntax on purpose: this file must be understood by the versions that it refuses.

const OLDEST = { major: 20, minor: 19 };

/** Ends the process with a clear message when this Node is too old for Maillage. */
export function requireNode() {
  const parts = process.versions.node.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  console.error(
    'Maillage needs Node ' +
      OLDEST.major +
      '.' +
      OLDEST.minor +
      ' or newer; this is ' +
      process.versions.node +
      ' (' +
      process.execPath +
      '). Install a current one from nodejs.org or with your version manager ' +
      '(nvm install 22), then start again.',
  );
  process.exit(1);
}
