import { createDocument, type ZodOpenApiObject } from 'zod-openapi';
import packageJson from '../package.json' with { type: 'json' };
import { OPERATIONS } from '../src/contract/operations.ts';
import { HEADERS } from './headers.ts';
import { PARAMETERS } from './parameters.ts';
import { pathsOf } from './paths.ts';
import { problemSchemas, refusalComponents } from './problem-responses.ts';
import { completeSchema, schemaComponents } from './schemas.ts';
import { TAGS } from './tags.ts';

const DESCRIPTION = `
**A reference contract: our own proposal.** INPS has not published the programming interfaces of its booking and
meeting services. This document says what the PUE web components need of a back end; it was neither written nor
approved by INPS or ANCI, and describes no service that they run. Whoever runs a back end adapts it to this.

It follows the Italian interoperability guidelines (ModI): JSON objects, lists in \`items\`, cursors, errors as
\`application/problem+json\` (RFC 9457), limits announced by \`RateLimit-*\` and \`Retry-After\`.

- Requests are closed, answers are open: readers bear with members and values that they do not know.
- Instants are RFC 3339 with their offset, calendar days \`YYYY-MM-DD\`. An answer with a deadline carries \`server_time\`.
- What a role may not see is 404, not 403. There is neither a secret nor personal data in a URL.
- Problem types end in their name: readers look at the part after the last slash.
`.trim();

const INFO = {
  title: 'PUE reference contract',
  version: packageJson.version,
  summary: 'Booking and web meetings for the Punto Utente Evoluto: a proposal',
  'x-summary': 'Booking and web meetings for the Punto Utente Evoluto: a proposal',
  'x-api-id': '5b0f6d0e-4a3c-4c64-9a0e-3f0b6f1d7c52',
  description: DESCRIPTION,
  termsOfService: 'https://pue.example/terms',
  contact: { name: 'PUE web components', url: 'https://pue.example/contact' },
  license: { name: 'BSD-3-Clause', identifier: packageJson.license },
};

const SERVERS = [
  {
    url: 'https://api.pue.example/rest/pue/v1',
    description: 'Where a back end of this contract would be. The address is an example.',
  },
];

const SECURITY_SCHEMES = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Access token of the signed-in person, handed over by the host page; signed and checked as RFC8725 asks.',
  },
  bookingCode: {
    type: 'apiKey',
    in: 'header',
    name: 'Booking-Code',
    description:
      'Code of the appointment, as it stands on paper: what a citizen without a token shows, together with the contact.',
  },
  bookingContact: {
    type: 'apiKey',
    in: 'header',
    name: 'Booking-Contact',
    description:
      'Telephone or e-mail that was left at booking, or the tax code where neither was. Telephones are compared by their digits, with or without +39; e-mail addresses whatever the case. Repeated misses of a code are answered with 429.',
  },
} as const;

/** The OpenAPI 3.1 document of the whole contract. */
export function openApi() {
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: INFO,
    servers: SERVERS,
    tags: TAGS,
    security: [{ bearer: [] }],
    paths: pathsOf(OPERATIONS),
    components: {
      schemas: { ...schemaComponents(), ...problemSchemas() },
      responses: refusalComponents(OPERATIONS),
      headers: HEADERS,
      parameters: PARAMETERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
  return createDocument(document, { override: completeSchema });
}

/** The document as it stands in the file. */
export function openApiText(): string {
  return `${JSON.stringify(openApi(), null, 2)}\n`;
}
