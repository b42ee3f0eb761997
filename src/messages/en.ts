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
  dock: 'Dock to the side',
  overlay: 'Float over the page',
  resize: 'Resize help panel',
  shortcuts: 'Keyboard shortcuts',

  // home
  forThisPage: 'For this page',
  moreHelp: 'More help',
  showAll: 'Show all {n}',
  allShown: 'All entries are shown: {n}',
  why: 'Why these?',
  becausePage: 'These entries are about the page you are on.',
  becauseTab: 'Those about the open tab come first.',
  becauseScope: 'Some are about what administrators see here.',
  becausePlatform: 'Some are about the desktop app.',
  becauseEverywhere: 'General entries help on every page.',
  momentAccess: 'Signing in and accounts',
  momentStarting: 'Starting a session',
  momentRunning: 'In a running session',
  momentApps: 'Apps and connections',
  momentModels: 'Models and chat',
  momentData: 'Folders and files',
  momentEnded: 'When a session ends',
  momentUsers: 'Users and roles',
  momentImages: 'Images and registries',
  momentNodes: 'Nodes and resources',
  momentSystem: 'System and services',
  momentGeneral: 'General',
  manual: 'Manual for this page',
  contact: 'Contact support',
  nothingForThisPage: 'No help for this page yet.',

  // announcements of Web-UI
  announcements: 'About what just happened',
  yourCase: 'This is your case',
  news: 'Help about a recent message',

  // an entry
  forAdmins: 'For admins',
  forSuperadmins: 'For superadmins',
  fromYourOrganization: 'From your organization',
  note: 'Note',
  warning: 'Warning',
  reviewed: 'Reviewed on {date}',
  related: 'Related',
  shownInEnglish: 'Not translated yet. Showing English.',
  versionUnknown: 'Your Web-UI version is unknown. This help is for the newest version.',
  newTab: 'opens in a new tab',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: "Couldn't copy. Select the text and copy it manually.",
  copyLink: 'Copy link',
  print: 'Print',
  stepDone: 'Mark step {n} as done',
  stepsDone: { one: '{n} step done', other: '{n} steps done' } as Plural,
  startOver: 'Start over',
  checkIt: 'Check it for me',
  checkNote: 'Only reads, and changes nothing.',
  wasThisHelpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  isItSolved: 'Is the problem solved?',
  looksResolved: 'Looks resolved',
  stillThere: 'Still there',
  forAdministrator: 'Send this text to your administrator.',
  whatWasMissing: 'What was missing? (optional)',
  maskedNote: 'Personal data and secrets are masked. Read the text before you send it.',
  showMasked: 'Show the masked text of:',
  send: 'Send',
  thankYou: 'Thanks for your feedback.',
  notSent: "Couldn't send it yet. The drawer tries again when you are online.",
  notAvailable: "This article isn't available.",

  // search
  search: 'Search help',
  clearSearch: 'Clear search',
  results: { one: '{n} result', other: '{n} results' } as Plural,
  nothingFound: 'No results for “{query}”.',
  nearest: 'Closest matches:',
  recentSearches: 'Recent searches',
  forgetSearches: 'Clear recent searches',
  noResults: 'Searches with no results',
  noResultsKept:
    "Stored only in this browser. Save the list and send it to your help team so they can see what's missing.",
  saveAsFile: 'Save to file',
  forgetNoResults: 'Clear these searches',

  // keyboard shortcuts
  shortcutToggle: 'Open or close help',
  shortcutMove: 'Move between results',
  shortcutOpen: 'Open the result',
  shortcutClear: 'Clear search, then close help',

  // hints and spotlight
  hints: 'Hints for this page',
  gotIt: 'Got it',
  showHint: 'Show the hint: {name}',
  showHintsAgain: 'Show all hints again',
  readMore: 'Read more',
  showMe: 'Show me',
  pointingAt: 'Here it is: {name}',
  controlNotFound: "Couldn't find it on this page. Reload the page and try again.",
  pageNotPermitted: "You don't have access to that page. Contact your administrator.",

  // loading and errors
  loading: 'Loading help…',
  incomplete: "Some help couldn't be loaded. Check your connection.",
  bodyFailed: "Couldn't load this article. Check your connection.",
  retry: 'Try again',
  updated: 'Help has been updated. Reload to see the latest version.',
  reload: 'Reload the page',
} satisfies Record<CalloutTone, string> & Record<string, string | Plural>;

export default en;
