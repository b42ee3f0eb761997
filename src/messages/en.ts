import type { CalloutTone } from '../model/callouts.js';
import type { Plural } from './plural.js';

/**
 * The drawer's own messages. Placeholders: `{n}` is a number, `{query}` a search, `{name}` the label
 * of a control in Web-UI.
 */
const en = {
  // the drawer
  help: 'Help',
  openHelp: 'Open help',
  closeHelp: 'Close help',
  back: 'Back',
  forward: 'Forward',
  allHelp: 'All help',
  dock: 'Dock beside the page',
  overlay: 'Lay over the page',
  resize: 'Width of the help panel',
  shortcuts: 'Keyboard shortcuts',

  // home
  forThisPage: 'For this page',
  moreHelp: 'More help',
  problems: 'Problems',
  questions: 'Questions',
  guides: 'Guides',
  why: 'Why am I seeing this?',
  becausePage: 'It is about the page you are on.',
  becauseTab: 'It is about the tab you are on.',
  becauseScope: 'It is about the page you are on, as an administrator sees it.',
  becausePlatform: 'It is about the desktop app, on the page you are on.',
  becauseEverywhere: 'It can help on every page.',
  manual: 'Manual for this page',
  contact: 'Contact support',
  nothingForThisPage: 'There is no entry about this page yet.',

  // an entry
  kindProblem: 'Problem',
  kindQuestion: 'Question',
  kindGuide: 'Guide',
  forAdmins: 'For admins',
  forSuperadmins: 'For superadmins',
  fromYourOrganization: 'From your organization',
  note: 'Note',
  warning: 'Warning',
  related: 'Related',
  shownInEnglish: 'Shown in English: there is no translation yet.',
  versionUnknown: 'Your Web-UI version is unknown. This help is for the newest version.',
  newTab: 'opens in a new tab',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it by hand.',
  copyLink: 'Copy link',
  print: 'Print',
  stepDone: 'Step {n} is done',
  stepsDone: { one: '{n} step done', other: '{n} steps done' } as Plural,
  startOver: 'Start over',
  wasThisHelpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  whatWasMissing: 'What was missing? (optional)',
  send: 'Send',
  thankYou: 'Thank you.',
  notSent: 'It could not be sent yet. The drawer tries again when you are online.',
  notAvailable: 'This help is not available here.',

  // search
  search: 'Search help',
  clearSearch: 'Clear the search',
  results: { one: '{n} result', other: '{n} results' } as Plural,
  nothingFound: 'Nothing was found for “{query}”.',
  nearest: 'These come closest:',
  recentSearches: 'Recent searches',
  forgetSearches: 'Forget recent searches',
  noResults: 'Searches without a result',
  noResultsKept:
    'Kept in this browser only. Save them for the authors of this help: they show what is missing.',
  saveAsFile: 'Save as a file',
  forgetNoResults: 'Forget these searches',

  // keyboard shortcuts
  shortcutToggle: 'Open or close help',
  shortcutMove: 'Go through the results',
  shortcutOpen: 'Open the result',
  shortcutClear: 'Clear the search, then close help',

  // hints and spotlight
  hints: 'Hints for this page',
  gotIt: 'Got it',
  showHint: 'Show the hint: {name}',
  showHintsAgain: 'Show all hints again',
  readMore: 'Read more',
  showMe: 'Show me',
  pointingAt: 'Here it is: {name}',
  controlNotFound: 'The control could not be found on this page. Reload the page and try again.',
  pageNotPermitted: 'Your account cannot open that page. Ask an administrator.',

  // loading and errors
  loading: 'Loading help…',
  incomplete: 'Some help could not be loaded. Check your connection.',
  bodyFailed: 'This text could not be loaded. Check your connection.',
  retry: 'Try again',
  updated: 'Help was updated. Reload the page to read the new version.',
  reload: 'Reload the page',
} satisfies Record<CalloutTone, string> & Record<string, string | Plural>;

export default en;
