// @ts-check

/** Stops the database that `jest.global-setup.mjs` started, if it did. */
export default async function teardown() {
  const holder = /** @type {any} */ (globalThis);
  await holder.maillageTestDatabase?.stop();
  delete holder.maillageTestDatabase;
}
