import { ALIGNMENT_TARGET_TYPES } from '../../lib/open-badges-vocabulary.ts';
import { instanceOf } from './object.ts';
import type { Rule } from './rule.ts';
import { oneOfOrExtension, text, uri } from './values.ts';

/** OB 3.0 Image: closed; never a bare URL. */
export const image: Rule = instanceOf(['Image'], {
  closed: true,
  required: { id: uri },
  optional: { caption: text },
});

/** OB 3.0 Alignment. */
export const alignment: Rule = instanceOf(['Alignment'], {
  required: { targetName: text, targetUrl: uri },
  optional: {
    targetCode: text,
    targetDescription: text,
    targetFramework: text,
    targetType: oneOfOrExtension(ALIGNMENT_TARGET_TYPES),
  },
});

/** OB 3.0 Evidence. */
export const evidence: Rule = instanceOf(['Evidence'], {
  optional: { id: uri, narrative: text, name: text, description: text, genre: text, audience: text },
});

/** OB 3.0 Related. */
export const related: Rule = instanceOf(['Related'], {
  required: { id: uri },
  optional: { inLanguage: text, version: text },
});

/** What is named by its id and says of what kind it is: a schema, a refresh service [VC 2.0 §4.11, §5.4]. */
export const service: Rule = instanceOf([], { required: { id: uri } });

/** What only has to say of what kind it is: terms of use, a status entry (the status check asks for more). */
export const typedObject: Rule = instanceOf([], { optional: { id: uri } });
