import {
  listComuni,
  listOffices,
  listServices,
  readComune,
  readOffice,
  readService,
} from '@pue/client/contract';
import type { HttpHandler } from 'msw';
import type { Visit } from '../desk/desk.ts';
import { comuneSummaryView, comuneView, officeView, serviceView } from '../desk/directory-view.ts';
import { done, refused } from '../desk/outcome.ts';
import { toRome } from '../desk/rome-time.ts';
import { firstDayOf } from '../desk/slots.ts';
import type { Sandbox } from '../sandbox.ts';
import { pageOfList } from './page.ts';
import { serve } from './serve.ts';

/** The directory changes seldom; the language of the answer is in `Vary`. */
const KEPT = [['cache-control', 'public, max-age=300']] as const;
const headers = () => KEPT;
/** Services say when there is room: that changes by the minute. */
const briefly = () => [['cache-control', 'public, max-age=60']] as const;

export function directoryHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [...comuneHandlers(sandbox), ...officeHandlers(sandbox), ...serviceHandlers(sandbox)];
}

function comuneHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, listComuni, {
      headers,
      rule: ({ desk }, { query }) => {
        const page = pageOfList(desk.directory.comuni(query.q ?? ''), query);
        return page.ok ? done({ ...page.value, items: page.value.items.map(comuneSummaryView) }) : page;
      },
    }),
    serve(sandbox, readComune, {
      headers,
      rule: ({ desk, lang, now }, { params }) => {
        const comune = desk.directory.comune(params['istat'] ?? '');
        if (comune === undefined) return refused('not-found');
        return done(comuneView(desk.directory, comune, lang, Number(toRome(now).date.slice(0, 4))));
      },
    }),
  ];
}

function officeHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  return [
    serve(sandbox, listOffices, {
      headers,
      rule: ({ desk, lang }, { query }) => {
        const typed = (query.q ?? '').toLocaleLowerCase(lang);
        const offices = desk.directory.offices
          .filter(({ kind }) => query.kind === undefined || kind === query.kind)
          .map((office) => officeView(office, lang))
          .filter(({ name }) => name.toLocaleLowerCase(lang).includes(typed));
        return pageOfList(offices, query);
      },
    }),
    serve(sandbox, readOffice, {
      rule: (visit, { params }) => {
        const office = visit.desk.directory.office(params['id'] ?? '');
        if (office === undefined) return refused('not-found');
        const first = firstDayOf(visit, office.id);
        return done({
          ...officeView(office, visit.lang),
          ...(first === undefined ? {} : { first_available: first }),
        });
      },
    }),
  ];
}

function serviceHandlers(sandbox: Sandbox): readonly HttpHandler[] {
  const comuneOf = ({ desk }: Visit, istat: string) => desk.directory.comune(istat);
  return [
    serve(sandbox, listServices, {
      headers: briefly,
      rule: (visit, { query }) => {
        const { directory } = visit.desk;
        const comune = comuneOf(visit, query.comune);
        if (comune === undefined) return refused('not-found');
        return done({
          items: directory.services.map((it) => serviceView(visit, it, comune)),
        });
      },
    }),
    serve(sandbox, readService, {
      headers: briefly,
      rule: (visit, { params, query }) => {
        const { directory } = visit.desk;
        const comune = comuneOf(visit, query.comune);
        const service = directory.service(params['id'] ?? '');
        if (comune === undefined || service === undefined) return refused('not-found');
        return done(serviceView(visit, service, comune));
      },
    }),
  ];
}
