import { actorsEn } from '../actors/messages.en.ts';
import { appEn } from '../app/messages.en.ts';
import { articleEn } from '../article/messages.en.ts';
import { downloadEn } from '../download/messages.en.ts';
import { embedEn } from '../embed/messages.en.ts';
import { eventsEn } from '../events/messages.en.ts';
import { evidenceEn } from '../evidence/messages.en.ts';
import { importEn } from '../import/messages.en.ts';
import { mapEn } from '../map/messages.en.ts';
import { measureEn } from '../measure/messages.en.ts';
import { offlineEn } from '../offline/messages.en.ts';
import { pictureEn } from '../picture/messages.en.ts';
import { pointEn } from '../point/messages.en.ts';
import { searchEn } from '../search/messages.en.ts';
import { shareEn } from '../share/messages.en.ts';
import { tilesEn } from '../tiles/messages.en.ts';
import { timelineEn } from '../timeline/messages.en.ts';
import { tourEn } from '../tour/messages.en.ts';
import { uiEn } from '../ui/messages.en.ts';
import { uncertaintyEn } from '../uncertainty/messages.en.ts';
import { zonesEn } from '../zones/messages.en.ts';

/** Every word of the interface in English. */
export const en = {
  ...appEn,
  ...eventsEn,
  ...mapEn,
  ...uiEn,
  ...zonesEn,
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

/** Every word of the interface. Any other language is one file of this shape. */
export type Messages = typeof en;
