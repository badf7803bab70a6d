import { appEn } from '../app/messages.en.ts';
import { eventsEn } from '../events/messages.en.ts';
import { mapEn } from '../map/messages.en.ts';
import { uiEn } from '../ui/messages.en.ts';
import { zonesEn } from '../zones/messages.en.ts';

/** The words of the first view in English; those of the parts that are fetched later are in panel-words.ts. */
export const en = { ...appEn, ...eventsEn, ...mapEn, ...uiEn, ...zonesEn };

export type FirstMessages = typeof en;
