import { ALIGNMENT_TARGET_TYPES } from '../../lib/open-badges-vocabulary.ts';
import { isObject } from '../json.ts';
import { instanceOf, objectOf } from './object.ts';
import { all, memberOf, type Rule } from './rule.ts';
import { oneOfOrExtension, textRule, uriRule } from './values.ts';

/** OB 3.0 Image: closed; never a bare URL. */
export const imageRule: Rule = instanceOf(['Image'], {
  closed: true,
  required: { id: uriRule },
  optional: { caption: textRule },
});

/** OB 3.0 Alignment. */
export const alignmentRule: Rule = instanceOf(['Alignment'], {
  required: { targetName: textRule, targetUrl: uriRule },
  optional: {
    targetCode: textRule,
    targetDescription: textRule,
    targetFramework: textRule,
    targetType: oneOfOrExtension(ALIGNMENT_TARGET_TYPES),
  },
});

/** OB 3.0 Evidence. */
export const evidenceRule: Rule = instanceOf(['Evidence'], {
  optional: {
    id: uriRule,
    narrative: textRule,
    name: textRule,
    description: textRule,
    genre: textRule,
    audience: textRule,
  },
});

/** OB 3.0 Related. */
export const relatedRule: Rule = instanceOf(['Related'], {
  required: { id: uriRule },
  optional: { inLanguage: textRule, version: textRule },
});

/** What is named by its id and says of what kind it is: a schema, a refresh service [VC 2.0 §4.11, §5.4]. */
export const serviceRule: Rule = instanceOf([], { required: { id: uriRule } });

/** What only has to say of what kind it is: terms of use, a status entry (the status check asks for more). */
export const typedObjectRule: Rule = instanceOf([], { optional: { id: uriRule } });

/** What a credential says of documents elsewhere, with their digests [VC 2.0 §5.3]: worth telling, as none is fetched. */
export const relatedResourceRule: Rule = all(
  objectOf({ required: { id: uriRule }, optional: { mediaType: textRule } }),
  (value, place, report) => {
    if (!isObject(value)) return;
    const pinned = value.digestSRI !== undefined || value.digestMultibase !== undefined;
    if (pinned) report('conformance/related-resource', place);
    else report('conformance/missing', memberOf(place, 'digestSRI'));
  },
);
