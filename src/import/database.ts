/** Where this browser keeps what the reader asked it to keep. There is no such database until then. */
export const DATABASE = 'southern-syria-import';

/** Whether anything was kept; asking makes no database. */
export async function hasKept(): Promise<boolean> {
  const all = await indexedDB.databases().catch(() => []);
  return all.some(({ name }) => name === DATABASE);
}
