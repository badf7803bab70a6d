import { defineLimitation } from '../limitation.ts';

export const limitation20 = defineLimitation({
  id: 'limitation-20',
  from: 10,
  to: 20,
  title: { en: '1974 limitation, 10–20 km', ar: 'قيود 1974: 10–20 كم' },
  description: {
    en: 'No heavy artillery and no missiles on either side.',
    ar: 'لا مدفعية ثقيلة ولا صواريخ لدى أي من الطرفين.',
  },
});
