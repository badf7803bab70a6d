import { formatDistance, formatNumber } from '../i18n/format.ts';
import type { NumberProblem } from './kilometres.ts';
import type { ReadingOrigin, WrittenReading } from '../story/reading.ts';
import type { ReadingWords } from './messages.en.ts';

const km = (value: number) => `${formatNumber(value, 'ar', 2)} كم`;

const names: Record<ReadingOrigin, string> = {
  edge: 'من حدود المدينة، كل الجهات',
  centre: 'من المركز، كل الجهات',
  'edge-south': 'من حدود المدينة، جنوبًا فقط',
  'centre-south': 'من المركز، جنوبًا فقط',
};

function described({ origin, km: distance, about }: WrittenReading): string {
  const from = origin.startsWith('edge') ? 'حدود المدينة' : 'مركز المدينة';
  const either = about === undefined ? '' : about ? `، بزيادة أو نقصان ${km(about)}` : '، بالضبط';
  return `${km(distance)} من ${from}، ${origin.endsWith('-south') ? 'نحو الجنوب فقط' : 'من جميع الجهات'}${either}`;
}

function problem(given: NumberProblem, [least, most]: readonly [number, number]): string {
  const range = `بين ${formatNumber(least, 'ar', 2)} و${formatNumber(most, 'ar', 2)}`;
  if (given.kind === 'comma') return `اكتب الكسر بنقطة: \u2068${given.suggestion}\u2069.`;
  if (given.kind === 'out-of-bounds') return `اكتب عدد الكيلومترات ${range}.`;
  if (given.kind === 'miles') return `يأخذ هذا الحقل الكيلومترات: \u2068${given.suggestion}\u2069.`;
  if (given.kind === 'empty') return `الحقل فارغ. اكتب عدد الكيلومترات ${range}، مثل 10 أو 7.5.`;
  return `ليس هذا عددًا. اكتب عدد الكيلومترات ${range}، مثل 10 أو 7.5.`;
}

/** The words of the ring's readings in Arabic. */
export const readingAr: ReadingWords = {
  title: 'اقرأ المسافة قراءة أخرى',
  from: 'تُقاس من',
  edge: 'حدود المدينة',
  centre: 'مركز المدينة',
  toward: 'الجهة',
  allRound: 'كل الجهات',
  south: 'الجنوب فقط',
  distance: 'المسافة',
  slider: 'المسافة، شريط تمرير',
  about: 'ما تحتمله كلمة «نحو»',
  unit: 'كم',
  less: (label) => `${label}: أقل`,
  more: (label) => `${label}: أكثر`,
  miles: (value) => `${formatNumber(value / 1.609344, 'ar', 1)} ميل`,
  span: (least, most) => `من ${formatNumber(least, 'ar', 2)} إلى ${km(most)}`,
  valueText: (value) => formatDistance(value, 'ar'),
  back: 'العودة إلى القراءة الافتراضية',
  problem,
  names,
  onMap: ({ origin, km: distance }) =>
    ({
      edge: `من حدود المدينة، ${km(distance)}`,
      centre: `من المركز، ${km(distance)}`,
      'edge-south': 'من حدود المدينة، جنوبًا فقط',
      'centre-south': 'من المركز، جنوبًا فقط',
    })[origin],
  distanceName: km,
  described,
  announced: (ring, reading, area) => `${ring}: ${described(reading)}. ${area}`,
  area: 'المساحة',
  areas: (least, most) => `من ${least} إلى ${most}\u00a0كم²`,
  km2: (squareKilometres) => `${squareKilometres} كم²`,
  towns: 'البلدات داخلها',
  noTowns: 'لا بلدة من بلدات هذه الخريطة',
  distanceTo: (zone) => `إلى ${zone}`,
  meets: 'تتداخل معها',
  beyond: (area, border) => `تقع ${area} من هذه المسافة خارج ${border}، ولذلك استُبعدت.`,
  compare: 'القراءات جنبًا إلى جنب',
  compareNote: 'القراءات من حدود المدينة تستثني المدينة نفسها، والقراءات من المركز تشملها.',
  also: (towns) => `مع ${towns}`,
  without: (towns) => `من غير ${towns}`,
  parts: (items) => items.join('؛ '),
  sameTowns: 'البلدات نفسها',
  current: 'المختارة',
  list: (items) => new Intl.ListFormat('ar', { type: 'conjunction' }).format(items),
  description: (reading) => `${described(reading)}: إحدى القراءات الممكنة. و«الحلقة» تسمية من هذه الخريطة.`,
  rule: ({ origin, km: distance }, parallel, { edge, country }) =>
    [
      origin.startsWith('edge')
        ? `كل ما يقع ضمن ${km(distance)} من ${edge}`
        : `كل ما يقع ضمن ${km(distance)} من مركز المدينة كما تحدده GeoNames، والمدينة داخلة فيه`,
      ...(origin.endsWith('-south') ? [`وما كان منه جنوب خط العرض المار بمركز المدينة فقط (${parallel} شمالًا)`] : []),
      `وضمن حدود ${country} كما ترسمها Natural Earth.`,
    ].join('؛ '),
};
