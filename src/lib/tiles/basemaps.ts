/** A basemap that whoever deploys the site offers: it is asked only once a reader has chosen it. */
export interface OnlineBasemap {
  name: string;
  /** A PMTiles file; its host is one of ONLINE_HOSTS. */
  url: string;
}

/** The online basemaps that this site was built with (ONLINE_BASEMAPS); none by default. */
export const ONLINE_BASEMAPS: readonly OnlineBasemap[] = (import.meta.env['ONLINE_BASEMAPS'] as OnlineBasemap[] | undefined) ?? [];

/** The hosts that this site was built to reach besides its own (ONLINE_HOSTS). */
export const ONLINE_HOSTS: readonly string[] = (import.meta.env['ONLINE_HOSTS'] as string[] | undefined) ?? [];
