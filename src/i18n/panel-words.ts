import type { FirstMessages } from './en.ts';
import { actorsEn } from '../actors/messages.en.ts';
import { appPanelEn } from '../app/panel-messages.en.ts';
import { articleEn } from '../article/messages.en.ts';
import { downloadEn } from '../download/messages.en.ts';
import { embedEn } from '../embed/messages.en.ts';
import { eventsPanelEn } from '../events/panel-messages.en.ts';
import { evidenceEn } from '../evidence/messages.en.ts';
import { importEn } from '../import/messages.en.ts';
import { mapPanelEn } from '../map/panel-messages.en.ts';
import { measureEn } from '../measure/messages.en.ts';
import { offlineEn } from '../offline/messages.en.ts';
import { pictureEn } from '../picture/messages.en.ts';
import { pointEn } from '../point/messages.en.ts';
import { searchEn } from '../search/messages.en.ts';
import { shareEn } from '../share/messages.en.ts';
import { tilesEn } from '../tiles/messages.en.ts';
import { timelineEn } from '../timeline/messages.en.ts';
import { tourEn } from '../tour/messages.en.ts';
import { uncertaintyEn } from '../uncertainty/messages.en.ts';
import { zonesPanelEn } from '../zones/panel-messages.en.ts';

/** English words of the parts that are fetched when they are first needed. Only such parts import this file. */
const panels = {
  ...appPanelEn,
  ...eventsPanelEn,
  ...mapPanelEn,
  ...zonesPanelEn,
  actors: actorsEn,
  ask: pointEn,
  doubt: uncertaintyEn,
  download: downloadEn,
  embed: embedEn,
  evidence: evidenceEn,
  find: searchEn,
  import: importEn,
  measure: measureEn,
  picture: pictureEn,
  read: articleEn,
  share: shareEn,
  tiles: tilesEn,
  time: timelineEn,
  tour: tourEn,
  update: offlineEn,
};

/** Every word of the interface. A language other than English is one file of this shape. */
export type Messages = FirstMessages & typeof panels;

/** All words of the language in use. English comes in two parts; any other language was fetched whole. */
export function allWords(spoken: FirstMessages): Messages {
  return 'evidence' in spoken ? (spoken as Messages) : { ...spoken, ...panels };
}
