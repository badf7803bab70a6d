/** Where the data files come from: the site's server. The build of the single file puts src/single/embedded.ts in this one's place. */
export const fetchData: typeof fetch = (...request) => fetch(...request);
