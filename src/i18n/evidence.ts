import type { Attribution, EventDate, Place, Status } from '../lib/schemas/events.ts';
import type { Language } from '../lib/schemas/text.ts';

function attributionEn(value: Attribution, by: string, disputedBy: string): string {
  if (value.kind === 'reported') return 'Reported by the article as fact';
  if (value.kind === 'claimed') return `According to ${by}`;
  return `Said by ${by}; disputed by ${disputedBy}`;
}

const en = {
  citation: (number: number) => `AFP reporting, 16 September 2025, ¶ ${number}`,
  statuses: { happened: 'Happened', ongoing: 'Ongoing', planned: 'Planned' } satisfies Record<Status, string>,
  close: 'Close',
  event: 'Event',
  previous: 'Previous event',
  next: 'Next event',
  position: (index: number, all: number) => `${index} of ${all}`,
  atThisPlace: (index: number, all: number) => `${index} of ${all} at this place`,
  previousHere: 'Previous at this place',
  nextHere: 'Next at this place',
  date: 'Date',
  place: 'Place',
  category: 'Category',
  status: 'Status',
  attribution: 'Who says so',
  stated: 'stated in the article',
  inferred: 'inferred',
  words: "The article's words",
  paragraph: (number: number) => `¶ ${number}`,
  context: 'From other sources',
  zones: 'Zones concerned',
  noZones: 'No zone of this map is concerned.',
  area: 'Area',
  perimeter: 'Perimeter',
  bbox: 'Extent',
  accuracy: 'How sure the edge is',
  against: 'Measured against',
  sources: 'Sources',
  paragraphs: 'Rests on',
  inside: 'Events inside',
  concerned: 'Other events that concern it',
  noneInside: 'No pin stands inside this zone.',
  placePrecisions: {
    point: 'exact point',
    town: 'town',
    province: 'province, no exact place',
    region: 'region, no exact place',
    country: 'country, no exact place',
  } satisfies Record<Place['precision'], string>,
  dateBases: {
    stated: 'stated in the article',
    reckoned: "reckoned from the article's date",
    'other-source': 'from another source',
  } satisfies Record<EventDate['basis'], string>,
  datePrecisions: {
    day: 'to the day',
    month: 'to the month',
    season: 'to the season',
    year: 'to the year',
  } satisfies Record<EventDate['precision'], string>,
  attributed: attributionEn,
};

export type EvidenceMessages = typeof en;

function attributionAr(value: Attribution, by: string, disputedBy: string): string {
  if (value.kind === 'reported') return 'يورده المقال على أنه واقعة';
  if (value.kind === 'claimed') return `بحسب ${by}`;
  return `تقوله ${by}؛ ويعترض عليه ${disputedBy}`;
}

const ar: EvidenceMessages = {
  citation: (number) => `تقرير وكالة فرانس برس، 16 أيلول/سبتمبر 2025، ¶ ${number}`,
  statuses: { happened: 'حدث', ongoing: 'مستمر', planned: 'مقرَّر' },
  close: 'إغلاق',
  event: 'حدث',
  previous: 'الحدث السابق',
  next: 'الحدث التالي',
  position: (index, all) => `${index} من ${all}`,
  atThisPlace: (index, all) => `${index} من ${all} في هذا المكان`,
  previousHere: 'السابق في هذا المكان',
  nextHere: 'التالي في هذا المكان',
  date: 'التاريخ',
  place: 'المكان',
  category: 'الفئة',
  status: 'الحالة',
  attribution: 'من يقول ذلك',
  stated: 'مذكور في المقال',
  inferred: 'مستنتج',
  words: 'كلمات المقال (بالإنكليزية)',
  paragraph: (number) => `¶ ${number}`,
  context: 'من مصادر أخرى',
  zones: 'المناطق المعنية',
  noZones: 'لا تعني أيًّا من مناطق هذه الخريطة.',
  area: 'المساحة',
  perimeter: 'المحيط',
  bbox: 'الامتداد',
  accuracy: 'مدى دقة الحدود',
  against: 'مقيسة على',
  sources: 'المصادر',
  paragraphs: 'تستند إلى',
  inside: 'أحداث داخلها',
  concerned: 'أحداث أخرى تعنيها',
  noneInside: 'لا دبوس داخل هذه المنطقة.',
  placePrecisions: {
    point: 'نقطة محددة',
    town: 'بلدة',
    province: 'محافظة، من غير مكان دقيق',
    region: 'منطقة، من غير مكان دقيق',
    country: 'بلد، من غير مكان دقيق',
  },
  dateBases: {
    stated: 'مذكور في المقال',
    reckoned: 'محسوب من تاريخ المقال',
    'other-source': 'من مصدر آخر',
  },
  datePrecisions: { day: 'باليوم', month: 'بالشهر', season: 'بالفصل', year: 'بالسنة' },
  attributed: attributionAr,
};

/** Words of the evidence panel, fetched with it. */
export const EVIDENCE_MESSAGES: Record<Language, EvidenceMessages> = { en, ar };
