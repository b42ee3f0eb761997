import { useImperativeAlertDialog } from '@astryxdesign/core/AlertDialog';
import { Button } from '@astryxdesign/core/Button';
import { IconButton } from '@astryxdesign/core/IconButton';
import { Tab, TabList } from '@astryxdesign/core/TabList';
import { Table, proportional } from '@astryxdesign/core/Table';
import { Theme, defineTheme } from '@astryxdesign/core/theme';
import { ToastViewport, useToast } from '@astryxdesign/core/Toast';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v6';
import { parseAsString, useQueryState } from 'nuqs';
import { useEffect, useRef, type ReactNode } from 'react';
import { useModal } from '../../host/modal.js';
import { useNotifier } from '../../host/notifications.js';
import { t } from '../../host/texts.js';
import { Icon } from '../icon.js';
import type { Look } from '../look.js';

const webUi = defineTheme({ name: 'web-ui' });

/** Shows the questions and notifications of the host with components of the library. */
function Voices() {
  const dialog = useImperativeAlertDialog();
  const toast = useToast();
  const latest = useRef({ dialog, toast });
  const answer = useRef<((yes: boolean) => void) | undefined>(undefined);
  // A dialog that closes without its action reports only that it is closed.
  useEffect(() => {
    if (!dialog.isOpen) answer.current?.(false);
  }, [dialog.isOpen]);
  useEffect(() => {
    latest.current = { dialog, toast };
  });
  useEffect(
    () =>
      useModal(
        (title, description) =>
          new Promise((resolve) => {
            answer.current = resolve;
            latest.current.dialog.show({
              title,
              description,
              cancelLabel: t('button.Cancel'),
              actionLabel: t('button.OK'),
              onAction: () => {
                resolve(true);
                latest.current.dialog.hide();
              },
            });
          }),
      ),
    [],
  );
  useEffect(
    () =>
      useNotifier(({ key, message, description = '' }) => {
        latest.current.toast({
          body: `${message} ${description}`.trim(),
          uniqueID: key ?? message,
          collisionBehavior: 'overwrite',
        });
      }),
    [],
  );
  return <>{dialog.element}</>;
}

function Frame({ dark, children }: { dark: boolean; children: ReactNode }) {
  return (
    <Theme theme={webUi} mode={dark ? 'dark' : 'light'}>
      <ToastViewport>
        <Voices />
        {children}
      </ToastViewport>
    </Theme>
  );
}

/** The look of Web-UI since mid-2026. */
export const astryxLook: Look = {
  Frame,
  Card: ({ title, testId, children }) => (
    <section className="card" data-testid={testId}>
      {title !== undefined && <h2>{title}</h2>}
      <div className={title === undefined ? '' : 'inside'}>{children}</div>
    </section>
  ),
  Button: ({ label, disabled, onClick }) => (
    <Button label={label} isDisabled={disabled} width="100%" onClick={onClick} />
  ),
  RowButton: ({ label, icon, onClick }) => (
    <IconButton
      label={label}
      icon={<Icon name={icon} />}
      variant="ghost"
      size="sm"
      onClick={onClick}
    />
  ),
  Tabs: ({ tabs, current, onChange }) => (
    <TabList aria-label="Tabs" value={current} onChange={onChange} hasDivider>
      {tabs.map(([key, label]) => (
        <Tab key={key} value={key} label={label} />
      ))}
    </TabList>
  ),
  Table: ({ headings, rows }) => (
    <Table
      data={rows.map((row) => ({ ...row }))}
      idKey="key"
      columns={headings.map((header, index) => ({
        key: String(index),
        header,
        width: proportional(1),
        renderCell: (row: Record<string, unknown>) => (row['cells'] as readonly ReactNode[])[index],
      }))}
    />
  ),
  AdminArea: ({ children }) => children,
  UrlState: ({ children }) => <NuqsAdapter>{children}</NuqsAdapter>,
  useTab(first) {
    const [tab, setTab] = useQueryState(
      'tab',
      parseAsString.withDefault(first).withOptions({ history: 'push', clearOnDefault: false }),
    );
    return [tab, (next) => void setTab(next)];
  },
};
