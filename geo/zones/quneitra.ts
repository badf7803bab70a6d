import { select, tidied } from '../operations.ts';
import { defineZone, excerpt } from '../zone.ts';

export const quneitra = defineZone({
  id: 'quneitra',
  kind: 'governorate',
  title: { en: 'Quneitra governorate', ar: 'محافظة القنيطرة' },
  description: {
    en: 'The governorate beside the buffer zone, as far as the source draws it.',
    ar: 'المحافظة المجاورة للمنطقة العازلة، بالقدر الذي يرسمه المصدر.',
  },
  paragraphs: [6],
  excerpts: [excerpt(6, 'from southern Syria', 1158, 'من جنوب سوريا')],
  rule: {
    en: 'The outline of Quneitra governorate as Natural Earth draws it, unchanged.',
    ar: 'حدود محافظة القنيطرة كما ترسمها بيانات Natural Earth من غير تغيير.',
  },
  operations: [select('SY-QU'), tidied(1)],
  sources: ['SY-QU'],
  accuracy: {
    basis: 'assumed',
    typicalKm: 1.8,
    against: {
      en: 'no independent boundary. Not measured; the band takes over what was found for Sweida governorate, which comes from the same source',
      ar: 'لا حدود مستقلة: لم تُقس. ويستعير النطاق ما وُجد لمحافظة السويداء، وهي من المصدر نفسه',
    },
    sentence: {
      en: 'Not measured against an independent boundary. Sweida governorate, from the same source, lies about 2 km off its boundary by OCHA: expect no better. It lacks the occupied Golan and the buffer zone, and so Quneitra town.',
      ar: 'لم تُقس على حدود مستقلة. وتبعد محافظة السويداء، وهي من المصدر نفسه، نحو كيلومترين عن حدودها لدى أوتشا: فلا يُتوقع أفضل من ذلك. وتنقصها الأراضي المحتلة من الجولان والمنطقة العازلة، ومعها مدينة القنيطرة.',
    },
  },
  visible: false,
});
