import { clobbering } from './clobbering.js';
import { css } from './css.js';
import { customElements } from './custom-elements.js';
import { wholeDocument } from './document.js';
import { encodings } from './encodings.js';
import { foreignContent } from './foreign-content.js';
import { forms } from './forms.js';
import { frames } from './frames.js';
import { handlers } from './handlers.js';
import { inert } from './inert.js';
import { loading } from './loading.js';
import { markdown } from './markdown.js';
import { mathml } from './mathml.js';
import { meaning } from './meaning.js';
import { mutation } from './mutation.js';
import { namespace } from './namespace.js';
import { nesting } from './nesting.js';
import { pictures } from './pictures.js';
import { schemes } from './schemes.js';
import { svg } from './svg.js';
import type { Vectors } from './vectors.js';

export const CLASSES: readonly Vectors[] = [
  mutation,
  namespace,
  clobbering,
  foreignContent,
  svg,
  pictures,
  mathml,
  schemes,
  css,
  markdown,
  nesting,
  handlers,
  forms,
  frames,
  inert,
  wholeDocument,
  loading,
  customElements,
  meaning,
  encodings,
];
