import { css } from 'lit';

/** How the panel stands at the edge of the window. */
export const panelStyles = css`
  aside {
    position: fixed;
    inset-block: 0 auto;
    inset-inline-end: 0;
    block-size: 100vh;
    block-size: 100dvh;
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

  /* It is as large as the panel: an outline around all of it says less than what is in it. */
  aside:focus {
    outline: none;
  }

  :host([docked]) aside {
    box-shadow: none;
  }

  /* Where there is no height for the head and the text, as at 400 % zoom, all of it scrolls. */
  .sheet {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .content {
    flex: 1 0 0;
    min-block-size: min(120px, 100%);
    padding: 12px 10px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  /* Not by a media query: WebKit keeps its former answer for as long as no panel is there. */
  :host([sheet]) aside,
  :host([sheet]) aside:dir(rtl) {
    inline-size: 100vw;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
      env(safe-area-inset-left);
    border: 0;
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

  /* What is in the panel glides in; the panel itself is where it is from the first frame. */
  @media (prefers-reduced-motion: no-preference) {
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
