// Each test file loads the modules anew, and with them their `AsyncLocalStorage`. Node 20 goes through all those that
// were ever used whenever something asynchronous begins: after ninety files that was a third of what it did. So they end
// with the file that made them. Later versions keep no such list, and have no `_enable`.
const { AsyncLocalStorage } = require('node:async_hooks');

const USED = Symbol.for('maillage.storages');
const storage = AsyncLocalStorage.prototype;

if (storage._enable && !storage[USED]) {
  const enable = storage._enable;
  storage[USED] = new Set();
  storage._enable = function () {
    storage[USED].add(this);
    return enable.call(this);
  };
}

afterAll(() => {
  for (const used of storage[USED] ?? []) used.disable();
  storage[USED]?.clear();
});
