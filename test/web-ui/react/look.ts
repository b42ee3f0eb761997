import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { IconName } from '../host/icons.js';

/** A row of a table: its key and its cells. */
export interface Row {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/**
 * The components of the pages. Web-UI's React family has had two looks: antd until mid-2026,
 * and astryx since then.
 */
export interface Look {
  /** Wraps the whole page: provides the theme and the place for dialogs. */
  readonly Frame: ComponentType<{ readonly dark: boolean; readonly children: ReactNode }>;
  readonly Card: ComponentType<{
    readonly title?: string;
    readonly testId?: string;
    readonly children: ReactNode;
  }>;
  readonly Button: ComponentType<{
    readonly label: string;
    readonly disabled: boolean;
    readonly onClick: () => void;
  }>;
  readonly RowButton: ComponentType<{
    readonly label: string;
    readonly icon: IconName;
    readonly onClick: () => void;
  }>;
  readonly Tabs: ComponentType<{
    readonly tabs: readonly (readonly [key: string, label: string])[];
    readonly current: string;
    readonly onChange: (key: string) => void;
  }>;
  readonly Table: ComponentType<{
    readonly headings: readonly string[];
    readonly rows: readonly Row[];
  }>;
  /** Wraps an admin page, which may have an accent of its own. */
  readonly AdminArea: ComponentType<{ readonly children: ReactNode }>;
  /** The tab in the URL, by the library that this look uses. */
  readonly useTab: (first: string) => readonly [string, (tab: string) => void];
  /** The router adapter that `useTab` needs. */
  readonly UrlState: ComponentType<{ readonly children: ReactNode }>;
}

export const LookContext = createContext<Look | undefined>(undefined);

export function useLook(): Look {
  const look = useContext(LookContext);
  if (!look) throw new Error('Nothing is drawn without a look.');
  return look;
}
