import { listComuni, readComune } from '../contract/comune.ts';
import { listServices } from '../contract/service.ts';
import type { Http } from '../http/http.ts';
import { request } from '../http/request.ts';
import type { DirectoryPort } from './directory-port.ts';

export function createDirectoryPort(http: Http): DirectoryPort {
  return {
    comuni: (q, options) => request(http, listComuni, { ...options, query: { q } }),
    comune: (istat, options) => request(http, readComune, { ...options, path: { istat } }),
    services: (comune, options) => request(http, listServices, { ...options, query: { comune } }),
  };
}
