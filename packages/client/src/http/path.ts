/**
 * What may stand in a path: nothing that has a meaning there, so nothing needs to be encoded, and neither of the
 * two names that would climb to another resource.
 */
const SEGMENT = /^(?!\.\.?$)[A-Za-z0-9._~-]{1,96}$/;

/** Names in braces of a path. */
export type ParameterOf<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/** The path with its parameters in it, or null where one is missing or no segment. */
export function fillPath(path: string, parameters: Readonly<Record<string, string>> = {}): string | null {
  let sound = true;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name] ?? '';
    sound &&= SEGMENT.test(value);
    return value;
  });
  return sound ? filled : null;
}
