import { select, tidied } from '../../../operations.ts';
import { defineZone, excerpt } from '../../../zone.ts';

export const sweida = defineZone({
  id: 'sweida',
  kind: 'province',
  title: { en: 'Sweida province', ar: 'محافظة السويداء' },
  description: {
    en: "The governorate in Syria's far south where violence broke out in July 2025.",
    ar: 'المحافظة الواقعة في أقصى جنوب سوريا حيث اندلع العنف في تموز/يوليو 2025.',
  },
  paragraphs: [4, 14, 20, 21],
  excerpts: [
    excerpt(4, 'Druze-majority Sweida province', 732, 'محافظة السويداء ذات الأغلبية الدرزية'),
    excerpt(14, 'the rest of the province by government troops', 2508, 'وبقية المحافظة تسيطر عليها القوات الحكومية'),
  ],
  rule: {
    en: 'The outline of Sweida governorate as Natural Earth draws it, unchanged.',
    ar: 'حدود محافظة السويداء كما ترسمها بيانات Natural Earth من غير تغيير.',
  },
  operations: [select('SY-SU'), tidied(1)],
  sources: ['SY-SU'],
  accuracy: {
    basis: 'measured',
    typicalKm: 1.8,
    worstKm: 10.9,
    against: {
      en: 'the boundary published by the U.N. humanitarian office OCHA in 2020',
      ar: 'الحدود التي نشرها مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا) عام 2020',
    },
    sentence: {
      en: 'Approximate, to about 2 km: the edge lies 1.8 km on average from that of OCHA (2020), and 10.9 km at worst, in the empty north. The often quoted area of 5,550 km² matches no known boundary.',
      ar: 'تقريبية، بدقة نحو كيلومترين: تبعد الحدود في المتوسط 1.8 كم عن حدود أوتشا (2020)، و10.9 كم في أسوأ الأحوال، في الشمال الخالي من السكان. أما المساحة الشائعة البالغة 5,550 كم² فلا تطابق أي حدود معروفة.',
    },
  },
  visible: true,
});
