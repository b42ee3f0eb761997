import type { ReactElement } from 'react';
import { icons, type IconName } from '../host/icons.js';

export const Icon = ({ name }: { name: IconName }): ReactElement => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={icons[name]} />
  </svg>
);
