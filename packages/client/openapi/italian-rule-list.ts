import {
  at,
  type Json,
  members,
  objects,
  operations,
  parameters,
  put,
  type ResponseAt,
  responses,
  type Rule,
} from './italian-rules.ts';

const HOLD = ['paths', '/holds', 'post'];
const ME = ['paths', '/me', 'get'];

/** A rule about the presence of a member. */
const required = (name: string, ...path: readonly string[]): Rule => ({
  name,
  breaches: (document) => (at(document, ...path) ? [] : [path.join('.')]),
  spoil: (document) => put(document, path),
});

/** A rule about every answer. */
const answers = (name: string, isBroken: (it: ResponseAt) => boolean, spoil: Rule['spoil']): Rule => ({
  name,
  breaches: (document) =>
    responses(document)
      .filter(isBroken)
      .map(({ where }) => where),
  spoil,
});

const headerNames = (response: Json) => members(at(response, 'headers')).map(([name]) => name);
const mediaTypes = (response: Json) => members(at(response, 'content')).map(([type]) => type);
const isProblem = (type: string) => /^application\/problem\+(json|xml)$/.test(type);
const LIMITS = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

/** All three, with one prefix. */
function hasLimits(response: Json): boolean {
  const names = headerNames(response);
  const [plain, prefixed] = [LIMITS, LIMITS.map((name) => `X-${name}`)].map(
    (wanted) => wanted.filter((name) => names.includes(name)).length,
  );
  return (plain === 3 && prefixed === 0) || (plain === 0 && prefixed === 3);
}

const ABOUT: readonly Rule[] = [
  required('has-x-summary', 'info', 'x-summary'),
  required('has-contact', 'info', 'contact'),
  required('has-termsOfService', 'info', 'termsOfService'),
  required('has-x-api-id', 'info', 'x-api-id'),
  required('paths-status', 'paths', '/status'),
  {
    name: 'use-semver',
    breaches: (document) =>
      /^\d+\.\d+\.\d+(-[a-z0-9+.-]+)?$/.test(String(at(document, 'info', 'version'))) ? [] : ['info.version'],
    spoil: (document) => put(document, ['info', 'version'], '1'),
  },
  {
    name: 'servers-description and servers-use-https',
    breaches: (document) => {
      const servers = at(document, 'servers');
      return (Array.isArray(servers) ? servers : [null]).flatMap((server) => {
        const safe = String(at(server, 'url')).startsWith('https://') || at(server, 'x-sandbox') === true;
        return safe && at(server, 'description') ? [] : [JSON.stringify(server)];
      });
    },
    spoil: (document) => put(document, ['servers'], [{ url: 'http://api.example', description: 'x' }]),
  },
  {
    name: 'number-format and integer-format',
    breaches: (document) =>
      [...objects(document)]
        .filter(([, { type, format }]) => (type === 'number' || type === 'integer') && !format)
        .map(([path]) => path),
    spoil: (document) => put(document, ['components', 'headers', 'RateLimit-Limit', 'schema', 'format']),
  },
];

const REQUESTS: readonly Rule[] = [
  {
    name: 'http-request-GET-no-body and http-request-DELETE-no-body',
    breaches: (document) =>
      operations(document)
        .filter(
          ({ method, operation }) => /get|delete/.test(method) && at(operation, 'requestBody') !== undefined,
        )
        .map(({ where }) => where),
    spoil: (document) => put(document, [...ME, 'requestBody'], {}),
  },
  {
    name: 'no-forbidden-headers and no-x-headers-request',
    breaches: (document) =>
      parameters(document)
        .filter(
          ([, kind, name]) => kind === 'header' && /^(accept|content-type|authorization|x-.*)$/i.test(name),
        )
        .map(([where]) => where),
    spoil: (document) => put(document, [...ME, 'parameters'], [{ in: 'header', name: 'Authorization' }]),
  },
  {
    name: 'sec-credentials-parameters',
    breaches: (document) =>
      parameters(document)
        .filter(([, kind, name]) => kind !== 'header' && /password|secret|apikey/i.test(name))
        .map(([where]) => where),
    spoil: (document) => put(document, [...ME, 'parameters'], [{ in: 'query', name: 'my_secret' }]),
  },
  {
    name: 'paths-kebab-case',
    breaches: (document) =>
      members(at(document, 'paths'))
        .map(([path]) => path)
        .filter((path) => !/^(\/[a-z0-9-.]+|\/\{[a-zA-Z0-9_]+\})+$/.test(path)),
    spoil: (document) => put(document, ['paths', '/myBookings'], {}),
  },
  {
    name: 'no-method-name-in-operationId',
    breaches: (document) =>
      operations(document)
        .filter(({ operation }) =>
          /^(get|post|put|delete|patch|head)/i.test(String(at(operation, 'operationId'))),
        )
        .map(({ where }) => where),
    spoil: (document) => put(document, [...ME, 'operationId'], 'getMe'),
  },
  {
    name: 'sec-protection: every operation says who may call it',
    breaches: (document) =>
      operations(document)
        .filter(({ operation }) => !Array.isArray(at(operation, 'security')))
        .map(({ where }) => where),
    spoil: (document) => put(document, [...HOLD, 'security']),
  },
  {
    name: 'sec-apikeys-url and sec-apikeys-cookie',
    breaches: (document) =>
      members(at(document, 'components', 'securitySchemes'))
        .filter(([, scheme]) => at(scheme, 'type') === 'apiKey' && at(scheme, 'in') !== 'header')
        .map(([name]) => name),
    spoil: (document) => put(document, ['components', 'securitySchemes', 'bookingCode', 'in'], 'query'),
  },
];

const ANSWERS: readonly Rule[] = [
  answers(
    'use-problem-json-for-errors',
    ({ status, response }) => /^[45d]/.test(status) && !mediaTypes(response).every(isProblem),
    (document) => put(document, [...ME, 'responses', '404', 'content'], { 'application/json': {} }),
  ),
  answers(
    'paths-status-return-json',
    ({ path, status, response }) =>
      path === '/status' &&
      status === '200' &&
      !mediaTypes(response).every((it) => it === 'application/json'),
    (document) =>
      put(document, ['paths', '/status', 'get', 'responses', '200', 'content'], { 'text/html': {} }),
  ),
  answers(
    'paths-status-problem-schema',
    ({ path, status, response }) =>
      path === '/status' &&
      /^[45]/.test(status) &&
      !['status', 'title', 'detail'].every((name) =>
        at(response, 'content', 'application/problem+json', 'schema', 'properties', name),
      ),
    (document) => put(document, ['paths', '/status', 'get', 'responses', '503', 'content'], {}),
  ),
  answers(
    'missing-retry-after',
    ({ status, response }) => status === '503' && !headerNames(response).includes('Retry-After'),
    (document) => put(document, [...ME, 'responses', '503', 'headers', 'Retry-After']),
  ),
  answers(
    'missing-ratelimit and ratelimit-429-completeness',
    ({ status, response }) => /^[24]/.test(status) && !hasLimits(response),
    (document) => put(document, [...ME, 'responses', '200', 'headers', 'RateLimit-Reset']),
  ),
  answers(
    'ratelimit-429-presence',
    ({ status, response }) => status === '429' && !headerNames(response).includes('Retry-After'),
    (document) => put(document, [...ME, 'responses', '429', 'headers', 'Retry-After']),
  ),
  answers(
    'http-response-no-content-204-205',
    ({ status, response }) => /^20[45]$/.test(status) && at(response, 'content') !== undefined,
    (document) => put(document, ['paths', '/holds/{id}', 'delete', 'responses', '204', 'content'], {}),
  ),
  answers(
    'response-with-json-object',
    ({ response }) =>
      members(at(response, 'content')).some(
        ([type, content]) =>
          type.endsWith('json') && !/^(object|undefined)$/.test(String(at(content, 'schema', 'type'))),
      ),
    (document) =>
      put(document, [...ME, 'responses', '200', 'content', 'application/json', 'schema', 'type'], 'array'),
  ),
  answers(
    'no-x-headers-response and response-headers in train case',
    ({ response }) =>
      headerNames(response).some((name) => !/^(?!X-)([A-Z][A-Za-z]*)(-[A-Z][A-Za-z]*)*$/.test(name)),
    (document) => put(document, [...ME, 'responses', '200', 'headers', 'X-Trace'], {}),
  ),
  answers(
    'cache-control is documented',
    ({ status, response }) =>
      status.startsWith('2') &&
      !/max-age|private|no-store|no-cache/.test(
        String(at(response, 'headers', 'Cache-Control', 'description')),
      ),
    (document) => put(document, [...ME, 'responses', '200', 'headers', 'Cache-Control', 'description'], 'x'),
  ),
];

export const ITALIAN_RULES: readonly Rule[] = [...ABOUT, ...REQUESTS, ...ANSWERS];
