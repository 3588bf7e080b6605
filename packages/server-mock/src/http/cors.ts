const READABLE = [
  'ETag',
  'Location',
  'Retry-After',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Idempotency-Replayed',
  'X-Request-Id',
  'Content-Language',
  'Content-Disposition',
  'Date',
];
const SENDABLE = [
  'Authorization',
  'Content-Type',
  'Accept-Language',
  'Idempotency-Key',
  'If-Match',
  'Booking-Code',
  'Booking-Contact',
  'Last-Event-ID',
  'traceparent',
];

/** Any page may call the API, with a token in a header and never with cookies. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': READABLE.join(', '),
};

export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  ...CORS_HEADERS,
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': SENDABLE.join(', '),
  'Access-Control-Max-Age': '600',
};
