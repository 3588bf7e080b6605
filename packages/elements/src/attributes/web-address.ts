/** Whether a link may lead there: a page's attributes can hold what an editor typed, `javascript:` among it. */
export function isWebAddress(address: string | null | undefined): address is string {
  if (!address) return false;
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}
