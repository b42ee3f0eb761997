/** `globalThis.backendaioptions`: settings by name and namespace, as in both families. */
export class Options {
  #values = new Map<string, unknown>();

  get(name: string, fallback: unknown = null, namespace = 'user'): unknown {
    return this.#values.get(`${namespace}.${name}`) ?? fallback;
  }

  set(name: string, value: unknown, namespace = 'user'): void {
    this.#values.set(`${namespace}.${name}`, value);
  }
}
