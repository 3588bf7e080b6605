import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Booking } from '@pue/client/contract';
import { nothing, render } from 'lit';
import { decodeQR } from 'qr/decode.js';
import { OWNED } from '../../machine-walk.fixture.ts';
import { ownStrings } from '../own.strings.ts';
import type { OwnView } from '../own-view.ts';
import { drawQr } from './qr-drawing.ts';
import { layOut } from './sheet.ts';

interface Pdf {
  readonly pages: number;
  /** In points: A4 is 595 by 842. */
  readonly width: number;
  readonly height: number;
}

async function viewIn(lang: 'it' | 'de'): Promise<OwnView> {
  const words = lang === 'it' ? ownStrings.it : await ownStrings.load.de();
  const { own, later, person, telling, problems } = words;
  return {
    words,
    own,
    later,
    person,
    telling,
    problems,
    lang,
    level: 2,
    send: () => undefined,
    pick: () => undefined,
    privacyUrl: undefined,
    noticeVersion: '1',
    uuid: () => '',
  };
}

const LONG: Booking = {
  ...OWNED,
  state: 'awaiting-operator',
  service: {
    ...OWNED.service,
    required_documents: Array.from({ length: 20 }, (_, index) =>
      `${index + 1}. ${'documento originale e copia '.repeat(7)}`.slice(0, 200),
    ),
  },
};

const sheets = () => [...document.querySelectorAll<HTMLElement>('.sheet')];

afterEach(() => {
  render(nothing, document.body);
  document.adoptedStyleSheets = [];
});

for (const lang of ['it', 'de'] as const)
  describe(`the printed sheet in ${lang}`, () => {
    it('is exactly one A4 page', async () => {
      layOut(await viewIn(lang), [OWNED], { blank: document, draw: drawQr });
      const pdf = await executeServerCommand<Pdf, undefined>('print');
      expect(pdf.pages).to.equal(1);
      expect([Math.round(pdf.width), Math.round(pdf.height)]).to.deep.equal([595, 842]);
    });

    it('is one page too with as much to bring as there can be', async () => {
      layOut(await viewIn(lang), [LONG], { blank: document, draw: drawQr });
      expect((await executeServerCommand<Pdf, undefined>('print')).pages).to.equal(1);
    });

    it('is one page for each of several people', async () => {
      layOut(await viewIn(lang), [OWNED, LONG, OWNED], { blank: document, draw: drawQr });
      expect((await executeServerCommand<Pdf, undefined>('print')).pages).to.equal(3);
    });

    it('says the day, the time and the place first, then the video, and is large', async () => {
      layOut(await viewIn(lang), [OWNED], { blank: document, draw: drawQr });
      const text = sheets()[0]?.textContent ?? '';
      const order = ['9:00', 'Municipio di Agordo', 'INPS Belluno', 'Documento di identità', 'K7Q4-93MT'];
      const places = order.map((part) => text.indexOf(part));
      expect(places).to.not.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(sheets()[0]?.dataset['size']).to.equal('18');
    });
  });

describe('the QR code', () => {
  it('is left out where it cannot be had, and the code is there all the same', async () => {
    layOut(await viewIn('it'), [OWNED], { blank: document, draw: undefined });
    expect(document.querySelector('.qr')).to.equal(null);
    expect(document.querySelector('.sheet .code')?.textContent).to.equal(OWNED.code);
  });

  it('says the code of the appointment and nothing else', async () => {
    layOut(await viewIn('it'), [OWNED], { blank: document, draw: drawQr });
    const drawn = document.querySelector('.qr');
    const image = new Image();
    const text = new XMLSerializer().serializeToString(drawn ?? document.createElement('svg'));
    image.src = URL.createObjectURL(
      new Blob([text.replace('<svg ', '<svg width="290" height="290" ')], { type: 'image/svg+xml' }),
    );
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 290, height: 290 });
    const brush = canvas.getContext('2d');
    if (brush) brush.fillStyle = 'white';
    brush?.fillRect(0, 0, 290, 290);
    brush?.drawImage(image, 0, 0);
    const read = brush?.getImageData(0, 0, 290, 290);
    expect(read && decodeQR(read)).to.equal(OWNED.code);
  });
});
