import type { FileProblem } from '../lib/load.ts';
import type { Language } from '../lib/schemas/text.ts';

const problemsEn: Record<FileProblem['kind'], string> = {
  unreachable: 'could not be fetched',
  missing: 'is missing',
  'not-json': 'is not valid JSON',
  schema: 'does not have the expected content',
};

const problemsAr: Record<FileProblem['kind'], string> = {
  unreachable: 'تعذّر جلبه',
  missing: 'غير موجود',
  'not-json': 'ليس JSON صالحًا',
  schema: 'لا يحتوي ما هو متوقع',
};

const en = {
  file: (file: string, kind: FileProblem['kind']) => `${file} ${problemsEn[kind]}.`,
  rest: 'The rest of the page keeps working.',
  retry: 'Try again',
};

const ar: typeof en = {
  file: (file, kind) => `\u2068${file}\u2069 ${problemsAr[kind]}.`,
  rest: 'بقية الصفحة تعمل كالمعتاد.',
  retry: 'إعادة المحاولة',
};

/** Words of the alerts, fetched with the first of them. */
export const ALERT_MESSAGES: Record<Language, typeof en> = { en, ar };
