/** The Help button of the React family. */
export const REACT_HELP = '[data-testid="button-help"]';

/** The Help button of the classic family, in a shadow root. */
export const CLASSIC_HELP = '#help-page-button';

/** The Help buttons that have a mark of their own. */
export const HELP_BUTTONS = `${REACT_HELP}, ${CLASSIC_HELP}`;

/** The icon of the shell's Help button, to 24.09 and since. */
export const HELP_ICONS =
  '.webui-header-container .anticon-question-circle, main.main-layout-main-content .non-draggable a[target="_blank"] .anticon-question-circle';
