/** English words of the layers. */
export const zonesEn = {
  loadingLayers: 'Loading the layers…',
  layers: {
    pins: 'Pins',
    pinsDescription: 'What the article reports, where it happened.',
    pinsLegend: 'Dashed outline: no exact place stated. Hollow: planned.',
    about: (title: string) => `About ${title}`,
    details: 'How it is drawn',
    more: 'More zones, and how sure the edges are',
    reread: 'Change the distance',
    approximate: 'Dashed edges are approximate.',
    shown: (title: string) => `${title} shown`,
    hidden: (title: string) => `${title} hidden`,
  },
};
