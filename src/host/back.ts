import { readNavigation } from './navigation.js';

/**
 * Calls back when the user goes back in the browser's history. Cancels that navigation if the browser
 * allows it, so that the page stays. Never adds a history entry, which Web-UI's router would see.
 */
export function watchBack(onBack: () => void, signal: AbortSignal): void {
  const navigation = readNavigation();
  if (!navigation) {
    window.addEventListener('popstate', onBack, { signal });
    return;
  }
  const onNavigate = (event: NavigateEvent) => {
    const { navigationType, destination, cancelable } = event;
    const here = navigation.currentEntry?.index ?? 0;
    if (navigationType !== 'traverse' || destination.index >= here) return;
    if (cancelable) event.preventDefault();
    onBack();
  };
  navigation.addEventListener('navigate', onNavigate, { signal });
}
