import { css } from 'lit';

/** The styles of the panel's header. The buttons of a narrow header wrap to a second line. */
export const headerStyles = css`
  :host {
    display: block;
    flex: none;
  }

  header,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  header {
    gap: 0 6px;
    min-block-size: 56px;
    padding: 4px 8px;
    border-block-end: 1px solid var(--_border);
  }

  .buttons {
    gap: 2px;
  }

  h1 {
    flex: 1 0 auto;
    max-inline-size: 100%;
    margin: 0;
    font-size: 1rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  h1:focus {
    outline: none;
  }

  .quiet-button {
    justify-content: center;
    padding: 4px;
  }

  .quiet-button:focus-visible {
    outline-offset: -2px;
  }

  .quiet-button[aria-disabled] {
    background: none;
    cursor: default;
  }

  .quiet-button[aria-disabled] svg {
    opacity: 0.35;
  }

  /* Mirrors the icons, which show arrows or the panel's side. */
  :host(:dir(rtl)) svg {
    scale: -1 1;
  }

  @media (pointer: coarse) {
    .quiet-button {
      min-block-size: 40px;
      min-inline-size: 40px;
    }
  }

  @media (max-height: 399.98px) {
    header {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .quiet-button[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }

    .quiet-button[aria-disabled] svg {
      opacity: 1;
    }
  }
`;
