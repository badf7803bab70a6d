import type { Problem } from './article.svelte.ts';
import type { articleEn } from './messages.en.ts';

function problem({ kind, name, found, all }: Problem): string {
  if (kind === 'empty') return `لا نص في ${name}.`;
  if (kind === 'too-large') return `حجم ${name} أكبر من 2 ميغابايت، وهذا أكبر من أن يكون مقالًا. احفظ نصه وحده وافتحه.`;
  if (kind === 'not-text') return `${name} ليس ملف نص ولا HTML. انسخ الكلمات منه وألصقها هنا.`;
  if (kind === 'encoding') return `${name} ليس بترميز UTF-8، ولا يصرّح بترميز آخر تمكن قراءته. احفظه بترميز UTF-8 أو ألصق نصه.`;
  if (kind === 'other') return `يبدو أن ${name} مقال آخر: فيه ${found} من ${all} اقتباسًا تستند إليها هذه الخريطة.`;
  if (kind === 'unreadable') return `تعذّرت قراءة ${name}. ربما نُقل أو كان قيد الاستعمال؛ اختره من جديد.`;
  return `تعذّرت مقارنة ${name}: لم تُحمَّل اقتباسات هذه الخريطة. حاول مجددًا.`;
}

/** In Arabic. */
export const articleAr: typeof articleEn = {
  region: 'المقال',
  title: 'القراءة مع الخريطة',
  close: 'إغلاق المقال',
  intro:
    'المقال نفسه ليس جزءًا من هذه الخريطة. افتح نسختك منه، ملف نص أو HTML، فتُربط كلماته بالدبابيس والمناطق. وتبقى النسخة في هذا المتصفح.',
  open: 'فتح المقال',
  drop: 'أو أفلت ملفًا هنا، أو',
  paste: 'ألصق نصه',
  pasteLabel: 'نص المقال',
  readPasted: 'قراءة هذا النص',
  pasted: 'النص الملصق',
  dropped: 'النص الذي أُفلت',
  kept: 'النسخة المحفوظة في هذا المتصفح',
  keep: 'احفظها في هذا المتصفح',
  keepFailed: 'تعذّر على هذا المتصفح حفظ النسخة. تبقى مفتوحة حتى تغادر.',
  forget: 'انسَ نسختي',
  forgotten: 'أُغلقت نسختك وحُذفت من هذا المتصفح.',
  another: 'نسخة أخرى',
  exact: (name) => `${name}: تبيّن أنها المقال نفسه.`,
  similar: (name, found, all) => `${name}: نسخة فيها تغييرات. عُثر فيها على ${found} من ${all} اقتباسًا.`,
  problem,
  staysOpen: 'تبقى النسخة التي كانت مفتوحة.',
  outline: 'المقال بإيجاز',
  outlineNote: 'كل فقرة في سطر بكلمات هذه الخريطة، مع الكلمات التي تستند إليها الدبابيس والمناطق.',
  paragraph: (number) => `الفقرة ${number}`,
  around: 'ليس جزءًا من المقال',
  opens: (titles) => `على الخريطة: ${titles}`,
  inCopy: (number) => `الفقرة ${number} في نسختك`,
  notInCopy: 'لم يُعثر على هذه الكلمات في نسختك.',
  readAlong: (number) => `اقرأ مع الخريطة: الفقرة ${number}`,
};
