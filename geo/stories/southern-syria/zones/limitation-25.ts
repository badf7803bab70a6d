import { defineLimitation } from '../limitation.ts';

export const limitation25 = defineLimitation({
  id: 'limitation-25',
  from: 20,
  to: 25,
  title: { en: '1974 limitation, 20–25 km', ar: 'قيود 1974: 20–25 كم' },
  description: {
    en: 'No missiles on either side.',
    ar: 'لا صواريخ لدى أي من الطرفين.',
  },
});
