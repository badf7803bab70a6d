import { defineGovernorate } from '../governorate.ts';
import { excerpt } from '../../../zone.ts';

export const daraa = defineGovernorate({
  id: 'daraa',
  name: { en: "Dar'a", ar: 'درعا' },
  description: {
    en: 'The governorate between the Golan and Sweida, along the Jordanian border.',
    ar: 'المحافظة الواقعة بين الجولان والسويداء على الحدود الأردنية.',
  },
  paragraphs: [6],
  excerpts: [excerpt(6, 'from southern Syria', 1158, 'من جنوب سوريا')],
  source: 'SY-DR',
});
