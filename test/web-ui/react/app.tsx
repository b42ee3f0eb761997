import { useState, type ReactElement } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { signedIn } from '../host/session.js';
import { state } from '../host/state.js';
import { LoginScreen } from './login.js';
import { MainLayout } from './main-layout.js';
import { useClient } from './hooks.js';
import { useLook } from './look.js';
import { FlatPath, Page } from './pages.js';

export const router = createBrowserRouter([
  {
    element: <Gate />,
    children:
      state.paths === 'flat'
        ? [{ path: '*', element: <FlatPath /> }]
        : [
            { path: '/project/:project/admin/:feature/*', element: <Page /> },
            { path: '/project/:project/:feature/*', element: <Page /> },
            { path: '/admin/:feature/*', element: <Page /> },
            { path: '/usersettings', element: <Page /> },
            { path: '*', element: <FlatPath /> },
          ],
  },
]);

/**
 * Shows the login instead of the layout until a user is connected. A reconnect keeps the layout
 * while the new client is not ready, and a logout removes the layout.
 */
function Gate(): ReactElement {
  const client = useClient();
  const [wasReady, setWasReady] = useState(false);
  if (signedIn() && !wasReady) setWasReady(true);
  if (!client && wasReady) setWasReady(false);
  const { Frame, UrlState } = useLook();
  return (
    <UrlState>
      <Frame dark={state.theme === 'dark'}>
        {client && (signedIn() || wasReady) ? <MainLayout /> : <LoginScreen />}
      </Frame>
    </UrlState>
  );
}

export const App = (): ReactElement => (
  <RouterProvider router={router} future={{ v7_startTransition: true }} />
);
