/** Lets a browser test print its page, as it would come out of a printer, and count the sheets. */
export const printPage = {
  name: 'print-page',
  async executeCommand({ command, session }) {
    if (command !== 'print') return undefined;
    const page = session.browser.getPage(session.id);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
    return {
      pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
      width: Number(width),
      height: Number(height),
    };
  },
};
