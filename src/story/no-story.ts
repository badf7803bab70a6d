import { LANGUAGE_TAGS } from '../i18n/languages.ts';
import type { Story } from './schemas/story.ts';

/** Nearly the whole world: MapLibre cannot fit all 360 degrees. */
const WORLD: Story['map']['home'] = [-170, -80, 170, 80];
const nothing = { en: '' };

/** Stands in for the story until it is loaded, or if it cannot be loaded: the data are drawn without names of their own. */
export const NO_STORY: Story = {
  slug: 'map',
  database: 'map-import',
  title: nothing,
  shortTitle: '',
  standfirst: nothing,
  description: '',
  languages: LANGUAGE_TAGS,
  report: { publisher: '', date: '1970-01-01', source: nothing, cite: nothing },
  map: {
    home: WORLD,
    window: WORLD,
    nearby: WORLD,
    label: nothing,
    locator: { window: WORLD, country: nothing, at: [0, 0], label: nothing },
    boundaries: nothing,
    namedWest: [],
  },
  reference: { name: nothing, position: [0, 0], property: 'fromReference' },
  time: { span: { start: '1970-01-01', end: '1970-12-31' } },
  groups: [],
  kinds: [],
  categories: [],
  regions: { name: nothing, unsure: [], outside: nothing },
  files: [],
  examples: {},
};
