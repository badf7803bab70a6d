/** Where the reader clicked into the zone whose evidence opened: that point can be asked about too. */
class Clicked {
  zone = $state<string | undefined>();
  /** `<latitude>,<longitude>` in degrees. */
  point = $state('');
}

export const clicked = new Clicked();
