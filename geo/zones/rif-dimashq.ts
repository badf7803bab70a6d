import { select, tidied } from '../operations.ts';
import { defineZone, excerpt } from '../zone.ts';

export const rifDimashq = defineZone({
  id: 'rif-dimashq',
  kind: 'governorate',
  title: { en: 'Rif Dimashq governorate', ar: 'محافظة ريف دمشق' },
  description: {
    en: 'The governorate around the capital; the ring lies wholly in it.',
    ar: 'المحافظة المحيطة بالعاصمة، وفيها تقع الحلقة كلها.',
  },
  paragraphs: [7],
  excerpts: [excerpt(7, "the country's south", 1408, 'جنوب البلاد')],
  rule: {
    en: 'The outline of Rif Dimashq governorate as Natural Earth draws it, unchanged.',
    ar: 'حدود محافظة ريف دمشق كما ترسمها بيانات Natural Earth من غير تغيير.',
  },
  operations: [select('SY-RD'), tidied(1)],
  sources: ['SY-RD'],
  accuracy: {
    basis: 'assumed',
    typicalKm: 1.8,
    against: {
      en: 'no independent boundary. Not measured; the band takes over what was found for Sweida governorate, which comes from the same source',
      ar: 'لا حدود مستقلة: لم تُقس. ويستعير النطاق ما وُجد لمحافظة السويداء، وهي من المصدر نفسه',
    },
    sentence: {
      en: 'Not measured against an independent boundary. Sweida governorate, from the same source, lies about 2 km off its boundary by OCHA: expect no better.',
      ar: 'لم تُقس على حدود مستقلة. وتبعد محافظة السويداء، وهي من المصدر نفسه، نحو كيلومترين عن حدودها لدى أوتشا: فلا يُتوقع أفضل من ذلك.',
    },
  },
  visible: false,
});
