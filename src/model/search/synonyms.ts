import { stem } from './tokenize.js';

/**
 * English words that readers use for the same thing, a group a line. Other languages have none: a
 * group of letters is too short to mean one word.
 */
const GROUPS = `
  end stop terminate kill destroy shut quit cancel abort
  delete remove erase drop wipe clear purge trash
  session container kernel job instance
  card gpu cuda accelerator nvidia graphics device
  folder directory vfolder storage
  login signin logon authenticate
  password credential passphrase
  node agent server machine host
  memory ram oom
  full space quota limit exceeded
  gone lost missing disappear vanish empty blank nothing
  hang stuck freeze stall forever endless spin
  slow lag long
  show display appear visible list see
  launch start open run begin boot
  create make new add
  fail failure failed error broken crash unable cannot
  wait queue pending queued
  share shared invite invitation permission access collaborator
  image environment
  push upload transfer copy
  update upgrade renew
  usage statistics consumption used
  resource quota slot
  user account member person
  install package module library pip
  file data document dataset
  browser chrome firefox
  notebook jupyter ipynb
  terminal shell console tty
  ssh sftp scp
  service endpoint model deployment serving
  replica route worker
  otp totp 2fa factor mfa authenticator
  registry harbor docker
  project group team pool
  free idle unused available
  wrong differ mismatch incorrect
  block blocked lock locked
  ask want request prompt
  page screen view layout
  network connection connect reach unreachable
  reset restore recover undo
`;

const SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = synonymsIn(GROUPS);

function synonymsIn(groups: string): ReadonlyMap<string, ReadonlySet<string>> {
  const synonyms = new Map<string, Set<string>>();
  for (const line of groups.trim().split('\n')) {
    const terms = line.trim().split(' ').map(stem);
    for (const term of terms) {
      synonyms.set(term, new Set([...(synonyms.get(term) ?? []), ...terms]));
    }
  }
  return synonyms;
}

/** Returns the other terms for the thing that an English term names. */
export const synonymsOf = (term: string): readonly string[] =>
  [...(SYNONYMS.get(term) ?? [])].filter((other) => other !== term);
