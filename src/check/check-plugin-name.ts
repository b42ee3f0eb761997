import { failed, ok, type Result } from './result.js';

const REMEDY =
  'With the webserver, set [plugin] page = "backend-ai-help-drawer" in webserver.conf and restart it. With other servers, set it in config.toml.';

/** Checks that Web-UI's configuration names the plugin. */
export function checkPluginName(configToml: string, name: string): Result {
  const section = /^\s*\[plugin\]\s*$([^]*?)(?=^\s*\[|$(?![^]))/m.exec(configToml)?.[1] ?? '';
  const value = /^\s*page\s*=\s*(.+?)\s*(?:#.*)?$/m.exec(section)?.[1];
  if (value === undefined) return failed('Web-UI’s config.toml names no plugin.', REMEDY);
  const names = /^(["'])(.*)\1$/.exec(value)?.[2]?.split(',');
  if (names?.includes(name)) return ok('Web-UI’s config.toml names the plugin.');
  if (!names || /^\[|^['"]/.test(names[0] ?? '')) {
    return failed(
      `Web-UI’s config.toml has a list of plugins: ${value}`,
      'Use one text with commas and without spaces: page = "backend-ai-help-drawer,other".',
    );
  }
  if (names.some((each) => each.trim() === name)) {
    return failed(
      `Web-UI’s config.toml has a space beside the name of the plugin: ${value}`,
      'Remove the spaces: page = "backend-ai-help-drawer,other".',
    );
  }
  return failed(`Web-UI’s config.toml names other plugins only: ${value}`, REMEDY);
}
