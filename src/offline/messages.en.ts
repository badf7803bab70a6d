/** English words of the update notice. */
export const offlineEn = {
  offer: 'A newer version of this map is available.',
  load: 'Load it',
  loading: 'Loading the newer version…',
  later: 'Later',
};
