// In the place of rdf-canonize's N-Quads, which can read them as well: quads in canonical form [RDF 1.2 N-Quads §4].
const STRING = 'http://www.w3.org/2001/XMLSchema#string';
const LANGUAGE_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const SHORT = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

const byNumber = (letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
const inIri = (letter) => (letter >= '\u007F' ? letter : byNumber(letter));
const inText = (letter) => SHORT[letter] ?? (letter >= '\u0080' ? letter : byNumber(letter));
const iri = (value) => `<${value.replace(/[\p{Cc} <>"{}|^`\\]/gu, inIri)}>`;
const text = (value) => `"${value.replace(/[\p{Cc}"\\]/gu, inText)}"`;

function termOf({ termType, value, datatype, language }) {
  if (termType === 'NamedNode') return iri(value);
  if (termType === 'BlankNode') return `_:${value}`;
  if (datatype.value === LANGUAGE_STRING) return language ? `${text(value)}@${language}` : text(value);
  return datatype.value === STRING ? text(value) : `${text(value)}^^${iri(datatype.value)}`;
}

exports.serializeQuadComponents = (subject, predicate, object, graph) => {
  const inGraph = graph.termType === 'DefaultGraph' ? '' : ` ${termOf(graph)}`;
  return `${termOf(subject)} ${termOf(predicate)} ${termOf(object)}${inGraph} .\n`;
};
