/** The drawer's own words. Entries bring theirs; what Web-UI calls things is Web-UI's. */
export const en = {
  help: 'Help',
  openHelp: 'Open help',
  closeHelp: 'Close help',
  back: 'All help',
  forThisPage: 'For this page',
  moreHelp: 'More help',
  manual: 'Manual for this page',
  related: 'Related',
  kindProblem: 'Problem',
  kindQuestion: 'Question',
  kindGuide: 'Guide',
  forAdmins: 'For admins',
  forSuperadmins: 'For superadmins',
  note: 'Note',
  warning: 'Warning',
  shownInEnglish: 'Shown in English: there is no translation yet.',
  loading: 'Loading help…',
  incomplete: 'Some help could not be loaded. Check your connection.',
  bodyFailed: 'This text could not be loaded. Check your connection.',
  nothingYet: 'No help could be loaded. The manual is still there:',
  retry: 'Try again',
  newTab: 'opens in a new tab',
};

/** One language's words, under the same names as the English. */
export type Words = Readonly<Record<keyof typeof en, string>>;
