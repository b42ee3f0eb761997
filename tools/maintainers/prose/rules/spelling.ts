import { wordList, type Entry } from '../word-list.js';

const WHY = 'British spelling';

/** Words in -our. */
const OUR = 'colour behaviour favour honour neighbour flavour labour harbour'.split(' ');

/** Verbs in -ise, without their last letter. */
const ISE = [
  'recognis organis sanitis normalis serialis initialis customis minimis maximis optimis',
  'synchronis summaris localis authoris capitalis categoris standardis visualis utilis',
  'realis emphasis prioritis finalis generalis specialis tokenis randomis virtualis',
  'stabilis memoris internationalis modernis criticis apologis materialis neutralis',
  'centralis parameteris',
].flatMap((line) => line.split(' '));

/** Single words. */
const WORDS: Readonly<Record<string, string>> = {
  'licences?|licenced': 'license',
  'defences?': 'defense',
  'offences?': 'offense',
  'centre[ds]?|centring': 'center',
  'metres?|kilometres?': 'meter',
  'fibres?': 'fiber',
  'theatres?': 'theater',
  'grey|greys|greyed|greyish': 'gray',
  'catalogue[ds]?|cataloguing': 'catalog',
  'dialogues?': 'dialog',
  'analyse[dr]?|analysing': 'analyze',
  'practise[ds]?|practising': 'practice',
  'cancelled|cancelling': 'canceled, canceling',
  'labelled|labelling': 'labeled, labeling',
  'modelled|modelling': 'modeled, modeling',
  'signalled|signalling': 'signaled, signaling',
  'travelled|travelling|traveller': 'traveled, traveling',
  'focussed|focusses|focussing': 'focused, focusing',
  'fulfil|fulfils': 'fulfill',
  'artefacts?': 'artifact',
  'programmes?': 'program',
  'judgements?': 'judgment',
  'enquir(y|ies)': 'inquiry',
  whilst: 'while',
  amongst: 'among',
  'learnt|spelt|burnt|dreamt': 'learned, spelled, burned',
};

/** A word in quotes is the name of a color, an attribute or a value. */
const quoted = (words: string): string => `["'“‘](?:${words})["'”’]`;

const entries: readonly Entry[] = [
  ...OUR.map((stem) => {
    const words = `(mis)?${stem}(s|ed|ing|al|able|ably|ful|less|ite|ites|hood)?`;
    return { words, write: stem.replace('our', 'or') };
  }),
  ...ISE.map((stem) => {
    const words = `(un|re|de)?${stem}(e|es|ed|er|ers|ing|ation|ations|able)`;
    return { words, write: `${stem.replace(/s$/, '')}ze` };
  }),
  ...Object.entries(WORDS).map(([words, write]) => ({ words, write })),
].map(({ words, write }) => ({ words, write, why: WHY, except: quoted(words) }));

export const spelling = wordList('spelling', entries);
