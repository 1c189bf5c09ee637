// In the place of jsonld's own front: of all it offers, verifying asks for RDF only [JSON-LD API §9.7].
const ContextResolver = require('jsonld/lib/ContextResolver');
const { getInitialContext } = require('jsonld/lib/context');
const { setupEventHandler } = require('jsonld/lib/events');
const { expand } = require('jsonld/lib/expand');
const { toRDF } = require('jsonld/lib/toRdf');
const { clone } = require('jsonld/lib/util');
const BoundedCache = require('./bounded-cache.cjs');

const sharedCache = new BoundedCache({ max: 100 });

exports.toRDF = async (document, given) => {
  const contextResolver = new ContextResolver({ sharedCache });
  const eventHandler = setupEventHandler({ options: given });
  const options = { keepFreeFloatingNodes: false, ...given, contextResolver, eventHandler };
  const expanded = await expand({
    activeCtx: getInitialContext(options),
    element: clone(document),
    options,
  });
  return toRDF(nodesOf(expanded), options);
};

function nodesOf(expanded) {
  if (expanded === null || expanded === undefined) return [];
  const isGraph = !Array.isArray(expanded) && '@graph' in expanded && Object.keys(expanded).length === 1;
  return [isGraph ? expanded['@graph'] : expanded].flat();
}
