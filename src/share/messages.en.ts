/** English words of this tool. */
export const shareEn = {
  title: 'Share this map',
  tabs: { link: 'Link', cite: 'Cite', picture: 'Picture', download: 'Download', embed: 'Embed' },
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. The text is selected: copy it with the keyboard or the menu.',
  /** @param names of files and tiles */
  notHeld: (names: string) => `Not included, because you opened it yourself: ${names}. Others see the map without it.`,
  link: {
    label: 'Link to this view',
    what: 'Keeps the current view: place, layers, selection, filters and readings.',
    copy: 'Copy link',
    send: 'Share with…',
    failed: 'Sharing failed. Copy the link instead.',
    fromDisk: 'This page was opened from a file: the link works only where the same file is in the same place.',
  },
  cite: {
    style: 'Style',
    styles: { chicago: 'Chicago', apa: 'APA', bibtex: 'BibTeX' },
    label: 'Citation of this map',
    what: 'With today’s date, the version of the data and their hash, so that what you saw can be found again.',
    copy: 'Copy citation',
  },
  embed: {
    width: 'Width',
    fullWidth: 'As wide as the page',
    fixedWidth: 'Fixed',
    height: 'Height',
    pixels: 'px',
    start: 'Starts with',
    starts: { view: 'This view', home: 'The whole map' },
    layers: 'Layers',
    language: 'Language',
    readersLanguage: 'The reader’s',
    code: 'Code for your page',
    copy: 'Copy code',
    sandbox:
      'Both allow-scripts and allow-same-origin are needed: without the first nothing runs, without the second the map may not fetch its own files. The others let links open and files be saved.',
    preview: 'Preview',
    noPreview: 'A page opened from a file cannot be embedded: put it on a web server first.',
    frameTitle: (title: string) => `${title}: interactive map`,
  },
};
