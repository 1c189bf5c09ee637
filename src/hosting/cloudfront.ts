import { answerProgram } from './edge-program.ts';
import { configFile, HOSTS_FOLDER, type Host, type HostContext } from './host.ts';

/** Amazon CloudFront in front of a bucket: two CloudFront Functions, in their runtime 2.0. */
export const cloudfront: Host = {
  name: 'cloudfront',
  negotiation: 'edge-function',
  limits: {},
  servesPaths: true,
  cannot: [
    `it has to be told by hand: associate ${HOSTS_FOLDER}/cloudfront/viewer-request.js and viewer-response.js with the viewer request and the viewer response`,
    'answers of status 400 and above have no headers of ours; set 404.html as the error page of 403 and 404',
    'a missing badge is told by that page at addresses for programs too',
  ],
  marks: { headers: [{ name: 'x-amz-cf-id', value: /./ }] },
  advice: {
    rules:
      'On CloudFront: have cloudfront under "hosts" in content/site.yaml, associate viewer-request.js with viewer requests and viewer-response.js with viewer responses, as the build wrote them, then empty the cache.',
    on: {
      certificate:
        'On CloudFront: a certificate of AWS Certificate Manager in us-east-1 that names the domain.',
      'well-known': 'On CloudFront: copy dist/ into the bucket with its hidden folders.',
      'not-found': 'On CloudFront: set 404.html as the error page of 403 and 404, with response code 404.',
    },
  },
  published: () => [],
  beside: (context) => [
    configFile('cloudfront/viewer-request.js', withoutComments(viewerRequest(context))),
    configFile('cloudfront/viewer-response.js', withoutComments(viewerResponse(context))),
  ],
};

/** A function may have 10 KB: what explains it stands in `src/hosting/edge/` alone. */
function withoutComments(program: string): string {
  return program.replace(/^\/\*\*[\s\S]*?\*\/\n/gm, '').replace(/\n{2,}/g, '\n');
}

/** Which file is fetched. The path that was asked for goes along, for the other function. */
function viewerRequest({ rules, sources }: HostContext): string {
  return `${answerProgram({ ...rules, missingJson: [], types: [], caching: [], robots: [], policies: [] }, sources)}
function handler(event) {
  const request = event.request;
  if (request.method === 'OPTIONS') return { statusCode: 204, headers: fromTable(TABLE.everywhere) };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { statusCode: 405 };
  const accept = request.headers.accept;
  const path = below(request.uri);
  const file = answerFor(TABLE, path, accept && accept.value).file;
  request.headers['x-asked-for'] = { value: encodeURI(path) };
  request.uri = TABLE.base + encodeURI(withEnding(file));
  return request;
}

/** A bucket knows nothing of pages without their ending. */
function withEnding(file) {
  if (file.endsWith('/')) return file + 'index.html';
  return file.lastIndexOf('.') > file.lastIndexOf('/') ? file : file + '.html';
}
${BELOW}${FROM_TABLE}`;
}

/** With which headers it is answered. */
function viewerResponse({ rules, sources }: HostContext): string {
  return `${answerProgram({ ...rules, missingJson: [] }, sources)}
function handler(event) {
  const request = event.request;
  const accept = request.headers.accept;
  const asked = request.headers['x-asked-for'];
  const path = asked ? decoded(asked.value) : below(request.uri);
  Object.assign(event.response.headers, fromTable(answerFor(TABLE, path, accept && accept.value).headers));
  return event.response;
}
${BELOW}${FROM_TABLE}`;
}

const BELOW = `
/** A path without the site's base, decoded. */
function below(uri) {
  return decoded(uri.startsWith(TABLE.base + '/') ? uri.slice(TABLE.base.length) : uri);
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (e) {
    return path;
  }
}
`;

const FROM_TABLE = `
/** Headers as CloudFront writes them. */
function fromTable(headers) {
  return Object.keys(headers).reduce((all, name) => {
    all[name.toLowerCase()] = { value: headers[name] };
    return all;
  }, {});
}
`;
