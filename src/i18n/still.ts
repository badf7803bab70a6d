import type { Language } from '../lib/schemas/text.ts';

const en = {
  label: 'Map of southern Syria with the zones and pins that the lists name',
  withoutScript: 'Scripts are off: this is a still map. Its data as plain files:',
};

const ar: typeof en = {
  label: 'خريطة جنوب سوريا وعليها المناطق والدبابيس التي تسمّيها القوائم',
  withoutScript: 'البرامج النصية معطّلة: هذه خريطة ثابتة. بياناتها ملفات عادية:',
};

/** Words of the still map, which the live page does without. */
export const STILL_MESSAGES: Record<Language, typeof en> = { en, ar };
