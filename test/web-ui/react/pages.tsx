import type { ReactElement } from 'react';
import { Navigate, useLocation, useOutletContext } from 'react-router-dom';
import { t } from '../host/texts.js';
import { useClient, usePlace, useRemount } from './hooks.js';
import { Content } from './content.js';
import { headingOf } from './menu.js';
import { useLook } from './look.js';
import { isKnown, successor, targetOf } from './paths.js';
import type { Plugin } from './plugin-container.js';

/** The page of a feature. Pages of the admin scopes are closed to a plain user. */
export function Page(): ReactElement {
  const client = useClient();
  const remount = useRemount();
  const { scope, feature, rest } = usePlace();
  const closed = scope !== 'project' && feature !== 'usersettings' && !client?.is_admin;
  const { AdminArea } = useLook();
  if (feature !== 'usersettings' && !isKnown({ scope, feature })) return <NotFound />;
  if (closed) return <h1>Unauthorized access</h1>;
  const content = (
    <>
      <h1>{t(headingOf(feature))}</h1>
      <Content key={remount} feature={feature} rest={rest} />
    </>
  );
  return scope === 'project' ? content : <AdminArea>{content}</AdminArea>;
}

const NotFound = (): ReactElement => <h1>Page not Found</h1>;

/**
 * Shows the page of a flat path, or redirects to its successor. A path that belongs to no page and
 * no plugin is not found.
 */
export function FlatPath(): ReactElement | null {
  const { pathname, search } = useLocation();
  const { project } = usePlace();
  const plugins = useOutletContext<readonly Plugin[] | undefined>();
  const to = successor(pathname, project);
  if (to) return <Navigate to={to + search} replace />;
  const first = pathname.split('/')[1];
  if (targetOf(pathname) || first === 'usersettings') return <Page />;
  if (plugins === undefined || plugins.some(({ name }) => name === first)) return null;
  return <NotFound />;
}
