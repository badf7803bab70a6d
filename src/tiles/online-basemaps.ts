/** A basemap that whoever deploys the site offers: it is asked only once a reader has chosen it. */
export interface OnlineBasemap {
  name: string;
  /** A PMTiles file; its host is one of {@link Online.hosts}. */
  url: string;
}

/** What the site may reach besides its own host, as the build was told by ONLINE_HOSTS and ONLINE_BASEMAPS. */
export interface Online {
  /** Origins such as `https://tiles.example.org`. */
  hosts: readonly string[];
  basemaps: readonly OnlineBasemap[];
}

/** Name of the `<meta>` in the page's head that holds {@link Online} as JSON; none where the site reaches no other host. */
export const ONLINE_META = 'online-basemaps';
