/** English words of the notice of a newer version. */
export const offlineEn = {
  offer: 'A newer version of this map is here.',
  load: 'Load it',
  loading: 'Loading the newer version…',
  later: 'Later',
};
