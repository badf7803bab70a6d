import { defineLimitation } from '../limitation.ts';

export const limitation10 = defineLimitation({
  id: 'limitation-10',
  from: 0,
  to: 10,
  title: { en: '1974 limitation, 0–10 km', ar: 'قيود 1974: 0–10 كم' },
  description: {
    en: 'At most 6,000 men, 75 tanks and 36 short-range guns on each side; no heavy artillery, no missiles.',
    ar: '6,000 جندي و75 دبابة و36 مدفعًا قصير المدى كحد أقصى لكل طرف، بلا مدفعية ثقيلة ولا صواريخ.',
  },
});
