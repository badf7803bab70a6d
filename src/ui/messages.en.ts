/** English words of the sheet. */
export const uiEn = {
  sheetSmaller: 'Smaller panel',
  sheetLarger: 'Larger panel',
};
