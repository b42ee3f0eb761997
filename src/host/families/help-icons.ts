/** The icon of the shell's Help button, to 24.09 and since. */
export const HELP_ICONS =
  '.webui-header-container .anticon-question-circle, main.main-layout-main-content .non-draggable a[target="_blank"] .anticon-question-circle';
