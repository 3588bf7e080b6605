/** Knows who still listens to it. */
export class CountingTarget extends EventTarget {
  readonly #registered = new Map<string, Set<unknown>>();

  get listeners(): number {
    return [...this.#registered.values()].reduce((sum, { size }) => sum + size, 0);
  }

  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    const [type, listener] = given;
    const known = this.#registered.get(type) ?? new Set();
    this.#registered.set(type, known.add(listener));
    super.addEventListener(...given);
  }

  override removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void {
    const [type, listener] = given;
    this.#registered.get(type)?.delete(listener);
    super.removeEventListener(...given);
  }
}
