/** English words of parts without a subject. */
export const uiEn = {
  sheetSmaller: 'Smaller panel',
  sheetLarger: 'Larger panel',
};
