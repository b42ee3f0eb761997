import { css } from 'lit';

/** The styles of the panel. */
export const drawerStyles = css`
  aside {
    position: fixed;
    inset-block: var(--_top, 0px) auto;
    inset-inline-end: var(--_offset, 0px);
    z-index: var(--_layer, 1005);
    block-size: calc(100vh - var(--_top, 0px));
    block-size: calc(100dvh - var(--_top, 0px));
    inline-size: min(var(--_width), 100vw);
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) 0;
    border-inline-start: 1px solid var(--_border);
    background: var(--_surface);
    box-shadow: -4px 0 16px rgb(0 0 0 / 8%);
  }

  aside:dir(rtl) {
    padding-inline: 0 env(safe-area-inset-left);
    box-shadow: 4px 0 16px rgb(0 0 0 / 8%);
  }

  /* An outline around the whole panel would not help to find focus. */
  aside:focus {
    outline: none;
  }

  :host([docked]) aside {
    box-shadow: none;
  }

  /*
   * Scrolls as a whole where header and text do not fit, as at 400 % zoom. Leaves the header and the
   * end of the text free of Web-UI's notices.
   */
  .sheet {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding-block-start: var(--_notice-top, 0px);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .content {
    flex: 1 0 0;
    min-block-size: min(120px, 100%);
    padding: 12px 10px calc(12px + var(--_notice-bottom, 0px));
    scroll-padding-block-end: var(--_notice-bottom, 0px);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  /* No media query, since WebKit does not update its result while the panel is hidden. */
  :host([sheet]) aside {
    inline-size: 100vw;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
      env(safe-area-inset-left);
    border: 0;
    box-shadow: none;
  }

  /* A rule of its own, since Chrome has :dir() since 120. */
  :host([sheet]) aside:dir(rtl) {
    padding-inline: env(safe-area-inset-right) env(safe-area-inset-left);
    box-shadow: none;
  }

  :host([aside='other-side']:not([docked])) aside {
    inset-inline: 0 auto;
  }

  :host([aside='down']) aside {
    inset-block: auto 0;
    block-size: 40vh;
    block-size: 40dvh;
    border-block-start: 1px solid var(--_border);
  }

  /* Animates the content only, so that the panel has its position from the first frame. */
  @media (prefers-reduced-motion: no-preference) {
    aside {
      transition: inset-inline-end 200ms ease-out;
    }

    .sheet {
      animation: arrive 150ms ease-out;
    }
  }

  @keyframes arrive {
    from {
      translate: 12px 0;
    }
  }

  aside:dir(rtl) .sheet {
    animation-direction: normal;
    animation-name: arrive-rtl;
  }

  @keyframes arrive-rtl {
    from {
      translate: -12px 0;
    }
  }
`;
