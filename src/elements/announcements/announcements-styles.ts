import { css } from 'lit';

/** The styles of what Web-UI has announced. */
export const announcements = css`
  :host {
    display: block;
  }

  section {
    margin: 4px 10px 20px;
  }

  h2 {
    margin: 0 0 4px;
    font-size: 1rem;
    font-weight: 600;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding: 8px 4px 8px 12px;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-tint);
  }

  li + li {
    margin-block-start: 6px;
  }

  .content {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  p {
    margin: 0;
  }

  .when {
    display: flex;
    gap: 8px;
    color: var(--_text-quiet);
    font-size: 0.75rem;
  }

  .message {
    color: var(--_text);
    font-size: 0.8125rem;
    white-space: pre-line;
  }

  a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_link);
    font-weight: 500;
  }

  button {
    flex: none;
    color: var(--_text-quiet);
  }
`;
