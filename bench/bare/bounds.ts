/** What the site opens on and what its camera stays inside (geo/stories/): written out, so that the bare page waits for no story. */
export const HOME_BOUNDS = [35.5, 32.28, 37.7, 33.78] as [number, number, number, number];
export const WINDOW_BOUNDS = [33.5, 30.5, 39.5, 35.5] as [number, number, number, number];
