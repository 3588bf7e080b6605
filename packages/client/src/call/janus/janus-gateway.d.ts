/**
 * The types that the package brings are wrong in six places that we use and declare a global `jQuery`, which
 * breaks the host's own. What is used of it is in `janus-js.ts`, and looked at before it is believed.
 */
declare module 'janus-gateway' {
  const library: unknown;
  export default library;
}
