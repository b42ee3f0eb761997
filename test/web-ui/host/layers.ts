import { t } from './texts.js';

/** Layers over the page, in the structure and stacking order of the releases. */

/** Shows or hides the drawer of the bell. The page is narrower meanwhile. */
export function toggleNotifications(): void {
  const former = document.querySelector('.ant-drawer');
  if (former) former.remove();
  else show('ant-drawer ant-drawer-right no-mask', 'ant-drawer-content-wrapper', notifications());
}

/** Shows a small modal, as one that changes a registry. */
export function openModal(): void {
  show('host-modal', 'host-modal-box', t('button.Edit'));
}

/** Shows a wide modal that Escape does not close, as the explorer of a folder. */
export function openExplorer(): void {
  show('host-modal', 'host-modal-box explorer', t('data.Folders'));
}

/** Shows a Lit dialog in the shadow tree of the shell. It has its own stacking context. */
export function openLitDialog(): void {
  const dialog = document.createElement('mwc-dialog');
  dialog.style.cssText = 'position: relative; z-index: 100';
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 400px; padding: 20px';
  fill(dialog, box, t('button.Delete'));
  document.querySelector('#webui-shell')?.shadowRoot?.append(dialog);
}

const notifications = (): string => t('webui.menu.Notifications');

function show(layerClass: string, boxClass: string, title: string): void {
  const layer = document.createElement('div');
  layer.className = layerClass;
  const box = document.createElement('div');
  box.className = boxClass;
  box.role = 'dialog';
  box.ariaLabel = title;
  fill(layer, box, title);
  document.body.append(layer);
}

function fill(layer: HTMLElement, box: HTMLElement, title: string): void {
  const heading = document.createElement('h2');
  heading.textContent = title;
  const close = document.createElement('button');
  close.className = 'layer-close';
  close.ariaLabel = 'Close';
  close.textContent = '×';
  close.style.cssText = 'position: absolute; inset-block-start: 16px; inset-inline-end: 16px';
  close.addEventListener('click', () => layer.remove());
  box.append(heading, close);
  layer.append(box);
}
