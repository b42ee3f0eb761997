import type { ReactElement } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { t } from '../host/texts.js';
import { useClient, usePlace, useRemount } from './hooks.js';
import { Content } from './content.js';
import { headingOf } from './menu.js';
import { successor } from './paths.js';

/** The page of a feature. Pages of the admin scopes are closed to a plain user. */
export function Page(): ReactElement {
  const client = useClient();
  const remount = useRemount();
  const { scope, feature, rest } = usePlace();
  const closed = scope !== 'project' && feature !== 'usersettings' && !client?.is_admin;
  if (closed) return <h1>Unauthorized access</h1>;
  return (
    <>
      <h1>{t(headingOf(feature))}</h1>
      <Content key={remount} feature={feature} rest={rest} />
    </>
  );
}

/** Redirects an old flat path to its successor. Other flat paths belong to plugins. */
export function FlatPath(): ReactElement | null {
  const { pathname, search } = useLocation();
  const { project } = usePlace();
  const to = successor(pathname, project);
  return to ? <Navigate to={to + search} replace /> : null;
}
