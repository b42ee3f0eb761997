/** The manifest of the compiled content, made by the rollup plugin in `tools/`. */
declare module 'virtual:help-packs' {
  const packs: import('./content/packs.js').Packs;
  export default packs;
  /** The address of the file that it ended up in. */
  export const address: string;
}
