/** Saves a text as a file: no address with a secret in it, nothing that stays in the page. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read it after the press: it goes in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
