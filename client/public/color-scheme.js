// Before the first paint, so that a dark room is never flashed: the choice kept by the header's switch, else the
// system's. A file of its own because the content security policy allows no inline script.
(({ document, localStorage, matchMedia }) => {
  let choice = null;
  try {
    choice = localStorage.getItem('maillage.scheme');
  } catch {
    // No storage, no choice.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-scheme', dark ? 'dark' : 'light');
})(globalThis);
