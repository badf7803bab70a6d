/** A basemap that the deployed site offers. It is requested only after a reader chooses it. */
export interface OnlineBasemap {
  name: string;
  /** A PMTiles file; its host is one of {@link Online.hosts}. */
  url: string;
}

/** The other hosts that the site may reach, as given to the build in ONLINE_HOSTS and ONLINE_BASEMAPS. */
export interface Online {
  /** Origins such as `https://tiles.example.org`. */
  hosts: readonly string[];
  basemaps: readonly OnlineBasemap[];
}

/** Name of the `<meta>` in the page's head that holds {@link Online} as JSON; absent if the site reaches no other host. */
export const ONLINE_META = 'online-basemaps';
