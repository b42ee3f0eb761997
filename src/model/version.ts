/** The version of the help drawer, as in `package.json`. */
export const VERSION = '0.1.0';
