import { Button, Card, ConfigProvider, Modal, Table, Tabs, notification, theme } from 'antd';
import { useEffect, type ReactNode } from 'react';

import { QueryParamProvider, StringParam, useQueryParam } from 'use-query-params';
import { ReactRouter6Adapter } from 'use-query-params/adapters/react-router-6';
import { useModal } from '../../host/modal.js';
import { useNotifier } from '../../host/notifications.js';
import { Icon } from '../icon.js';
import type { Look } from '../look.js';

const TOKENS = {
  colorPrimary: '#ff7a00',
  fontFamily: "Inter, 'Noto Sans', 'Noto Sans CJK KR', system-ui, sans-serif",
};

/** The tokens that Web-UI publishes on the document. The others are only on antd's own elements. */
const PUBLISHED = [
  'fontFamily',
  'colorPrimary',
  'colorBgBase',
  'colorBgContainer',
  'colorBorder',
] as const;

/** The accent of the admin pages, which is not on the document. */
const ADMIN_TOKENS = { colorPrimary: '#028df2' };

function publishTokens(dark: boolean): void {
  const algorithm = dark ? theme.darkAlgorithm : theme.defaultAlgorithm;
  const tokens = theme.getDesignToken({ algorithm, token: TOKENS });
  for (const name of PUBLISHED) {
    document.documentElement.style.setProperty(`--token-${name}`, tokens[name]);
  }
}

function Frame({ dark, children }: { dark: boolean; children: ReactNode }) {
  const [modal, modalHolder] = Modal.useModal();
  const [notices, noticeHolder] = notification.useNotification({ placement: 'bottomRight' });
  useEffect(() => publishTokens(dark), [dark]);
  useEffect(
    () =>
      useModal(
        (title, content) =>
          new Promise((resolve) => {
            void modal.confirm({
              title,
              content,
              onOk: () => resolve(true),
              onCancel: () => resolve(false),
            });
          }),
      ),
    [modal],
  );
  useEffect(
    () =>
      useNotifier(({ key, message, description, type = 'info' }) =>
        notices[type]({ key: key ?? message, title: message, description }),
      ),
    [notices],
  );
  return (
    <ConfigProvider
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: TOKENS,
      }}
    >
      {modalHolder}
      {noticeHolder}
      {children}
    </ConfigProvider>
  );
}

/** The look of Web-UI until mid-2026. */
export const antdLook: Look = {
  Frame,
  Card: ({ title, testId, children }) => (
    <Card title={title} data-testid={testId}>
      {children}
    </Card>
  ),
  Button: ({ label, disabled, onClick }) => (
    <Button block loading={disabled} disabled={disabled} onClick={onClick}>
      {label}
    </Button>
  ),
  RowButton: ({ label, icon, onClick }) => (
    <Button
      type="text"
      size="small"
      aria-label={label}
      title={label}
      icon={<Icon name={icon} />}
      onClick={onClick}
    />
  ),
  Tabs: ({ tabs, current, onChange }) => (
    <Tabs
      activeKey={current}
      onChange={onChange}
      items={tabs.map(([key, label]) => ({ key, label }))}
    />
  ),
  Table: ({ headings, rows }) => (
    <Table
      size="middle"
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={headings.map((title, index) => ({
        title,
        key: title,
        render: (_: unknown, row: (typeof rows)[number]) => row.cells[index],
      }))}
      dataSource={[...rows]}
    />
  ),
  AdminArea: ({ children }) => (
    <ConfigProvider theme={{ token: ADMIN_TOKENS }}>{children}</ConfigProvider>
  ),
  UrlState: ({ children }) => (
    <QueryParamProvider adapter={ReactRouter6Adapter}>{children}</QueryParamProvider>
  ),
  useTab(first) {
    const [tab, setTab] = useQueryParam('tab', StringParam);
    return [tab ?? first, (next) => setTab(next, 'push')];
  },
};
