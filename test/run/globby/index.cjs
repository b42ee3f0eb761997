/**
 * Replaces globby for the test runner and the manifest analyzer. Every version of globby depends on
 * braces, and all versions of braces have a high-severity advisory (GHSA-vfj7-8cjw-p6xm). Remove
 * this package once both tools drop globby, or braces is fixed.
 */
const { glob, globSync } = require('tinyglobby');

const globby = (patterns, options) => glob(patterns, options);
globby.sync = (patterns, options) => globSync(patterns, options);

module.exports = globby;
