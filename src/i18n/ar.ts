import type { Messages } from './en.ts';
import { actorsAr } from '../actors/messages.ar.ts';
import { appAr } from '../app/messages.ar.ts';
import { articleAr } from '../article/messages.ar.ts';
import { downloadAr } from '../download/messages.ar.ts';
import { embedAr } from '../embed/messages.ar.ts';
import { eventsAr } from '../events/messages.ar.ts';
import { evidenceAr } from '../evidence/messages.ar.ts';
import { importAr } from '../import/messages.ar.ts';
import { mapAr } from '../map/messages.ar.ts';
import { measureAr } from '../measure/messages.ar.ts';
import { offlineAr } from '../offline/messages.ar.ts';
import { pictureAr } from '../picture/messages.ar.ts';
import { pointAr } from '../point/messages.ar.ts';
import { searchAr } from '../search/messages.ar.ts';
import { shareAr } from '../share/messages.ar.ts';
import { tilesAr } from '../tiles/messages.ar.ts';
import { timelineAr } from '../timeline/messages.ar.ts';
import { tourAr } from '../tour/messages.ar.ts';
import { uiAr } from '../ui/messages.ar.ts';
import { uncertaintyAr } from '../uncertainty/messages.ar.ts';
import { zonesAr } from '../zones/messages.ar.ts';

/** Every word of the interface in Arabic. */
export const ar: Messages = {
  ...appAr,
  ...eventsAr,
  ...mapAr,
  ...uiAr,
  ...zonesAr,
  actors: actorsAr,
  ask: pointAr,
  doubt: uncertaintyAr,
  download: downloadAr,
  embed: embedAr,
  evidence: evidenceAr,
  find: searchAr,
  import: importAr,
  measure: measureAr,
  picture: pictureAr,
  read: articleAr,
  share: shareAr,
  tiles: tilesAr,
  time: timelineAr,
  tour: tourAr,
  update: offlineAr,
};
