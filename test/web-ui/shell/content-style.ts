import { css } from 'lit';

/** The style of pages, in the shadow roots and in the light DOM. */
export const contentStyle = css`
  h1 {
    margin: 4px 0 16px;
    font-size: 20px;
    font-weight: 600;
  }
  h2 {
    margin: 0;
    padding: 14px 20px;
    border-block-end: 1px solid var(--token-colorBorderSecondary);
    font-size: 16px;
    font-weight: 600;
  }
  .card {
    margin-block-end: 20px;
    border: 1px solid var(--token-colorBorderSecondary);
    border-radius: var(--token-borderRadius);
    background: var(--token-colorBgContainer);
    overflow-x: auto;
  }
  .card .inside {
    padding: 20px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 20px;
  }
  .row > .card {
    flex: 1 1 320px;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 16px;
    margin-block-end: 20px;
  }
  .figures .card {
    margin: 0;
    padding: 16px 20px;
  }
  .figures b {
    display: block;
    margin-block-start: 6px;
    font-size: 22px;
    font-weight: 500;
  }
  .muted {
    color: var(--token-colorTextSecondary);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 14px;
  }
  th,
  td {
    padding: 12px 16px;
    border-block-end: 1px solid var(--token-colorBorderSecondary);
    text-align: start;
    white-space: nowrap;
  }
  th {
    background: var(--token-colorFillAlter);
    font-weight: 600;
  }
  tr:last-child td {
    border-block-end: 0;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .anticon {
    display: inline-flex;
    font-size: 18px;
    cursor: pointer;
  }
  .controls {
    display: inline-flex;
    gap: 20px;
    cursor: default;
  }
  .anticon-setting {
    color: #1677ff;
  }
  .anticon-delete {
    color: var(--token-colorError);
  }
  .ant-tabs-nav {
    display: flex;
    gap: 28px;
    padding: 0 20px;
    border-block-end: 1px solid var(--token-colorBorderSecondary);
  }
  .ant-tabs-tab {
    padding: 14px 0 12px;
    border-block-end: 2px solid transparent;
    cursor: pointer;
  }
  .ant-tabs-tab-active {
    border-color: var(--token-colorPrimary);
    color: var(--token-colorLink);
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 10px 24px;
    margin: 0;
  }
  dd {
    margin: 0;
  }
`;
