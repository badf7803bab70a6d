/** Whether anything was kept in a database, which there is not until then; asking makes none. */
export async function hasKept(database: string): Promise<boolean> {
  const all = await indexedDB.databases().catch(() => []);
  return all.some(({ name }) => name === database);
}
