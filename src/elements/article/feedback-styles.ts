import { css } from 'lit';

/** The styles of the feedback forms. */
export const feedback = css`
  :host {
    display: block;
  }

  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  button {
    min-block-size: 32px;
    min-inline-size: 48px;
    padding: 4px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_link);
  }

  button[aria-pressed='true'] {
    border-color: var(--_link);
    background: var(--_tint);
    font-weight: 600;
  }

  form,
  .form {
    display: grid;
    justify-items: start;
    gap: 6px;
    margin-block-start: 12px;
  }

  textarea {
    inline-size: 100%;
    padding: 6px 8px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  p {
    margin: 8px 0 0;
  }

  p:empty {
    margin: 0;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
