/** What the page says of this article, in English. */
export const storyEn = {
  title: 'Southern Syria Zones',
  standfirst: 'Where one news report takes place: the province, the buffer zone and the distance it speaks of, each traced to its words.',
  articleSource: 'AFP reporting, 16 September 2025',
  /** @param number of the paragraph */
  citation: (number: number) => `AFP reporting, 16 September 2025, ¶ ${number}`,
};
