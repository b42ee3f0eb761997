import { mountHelp, type HostValues, type MountedHelp } from 'backend-ai-help-drawer';
import { useEffect, useState } from 'react';
import packs from 'virtual:help-packs';

/** Mounts the help while the component is mounted. Pass the same values until one changes. */
export function useHelp(values: HostValues): MountedHelp | undefined {
  const [help, setHelp] = useState<MountedHelp>();

  useEffect(() => {
    const mounted = mountHelp(packs, { launcher: 'none', host: { role: 'anonymous' } });
    setHelp(mounted);
    return () => mounted.remove();
  }, []);

  useEffect(() => help?.update(values), [help, values]);

  return help;
}

/** Calls back for each event of the help. */
export function useHelpEvent<Type extends keyof DocumentEventMap>(
  type: Type,
  callback: (event: DocumentEventMap[Type]) => void,
): void {
  useEffect(() => {
    document.addEventListener(type, callback);
    return () => document.removeEventListener(type, callback);
  }, [type, callback]);
}
