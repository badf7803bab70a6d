/** English words of this tool; every other language has them in its one file. */
export const shareWords = {};
