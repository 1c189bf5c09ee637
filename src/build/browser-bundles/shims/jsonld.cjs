// In the place of jsonld's own front: of all it offers, verifying asks for expansion and RDF only [JSON-LD API §9.8].
const ContextResolver = require('jsonld/lib/ContextResolver');
const { getInitialContext } = require('jsonld/lib/context');
const { setupEventHandler } = require('jsonld/lib/events');
const { expand } = require('jsonld/lib/expand');
const { toRDF } = require('jsonld/lib/toRdf');
const { clone } = require('jsonld/lib/util');
const BoundedCache = require('./bounded-cache.cjs');

const sharedCache = new BoundedCache({ max: 100 });

exports.expand = async (document, given) => {
  const contextResolver = new ContextResolver({ sharedCache });
  const options = { keepFreeFloatingNodes: false, ...withEvents(given), contextResolver };
  const activeCtx = getInitialContext(options);
  return nodesOf(await expand({ activeCtx, element: clone(document), options }));
};

// Of what is expanded already.
exports.toRDF = async (expanded, given) => toRDF(expanded, withEvents(given));

function withEvents(options) {
  return { ...options, eventHandler: setupEventHandler({ options }) };
}

function nodesOf(expanded) {
  if (expanded === null || expanded === undefined) return [];
  const isGraph = !Array.isArray(expanded) && '@graph' in expanded && Object.keys(expanded).length === 1;
  return [isGraph ? expanded['@graph'] : expanded].flat();
}
