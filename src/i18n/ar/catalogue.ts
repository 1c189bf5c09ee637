import type { Dictionary } from '../dictionary.ts';

export default {
  search: 'البحث عن إنجاز',
  found: 'يُعرض {} من {}',
  nothing: 'لا نتائج. جرّب كلمات أقل أو كلمات أخرى.',
} satisfies Dictionary['catalogue'];
