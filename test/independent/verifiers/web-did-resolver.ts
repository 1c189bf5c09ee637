/** Whether the id of a document is a did:web that resolves to this very document. */
import { isDeepStrictEqual } from 'node:util';
import { Resolver, type ResolverRegistry } from 'did-resolver';
import { getResolver } from 'web-did-resolver';
import { answer } from '../answer.ts';

const resolver = new Resolver(getResolver() as unknown as ResolverRegistry);

await answer(async (document) => {
  const { didDocument, didResolutionMetadata } = await resolver.resolve(document.id);
  return {
    signed: didResolutionMetadata.error === undefined && isDeepStrictEqual(didDocument, document),
    reason: didResolutionMetadata['message'] as string | undefined,
  };
});
