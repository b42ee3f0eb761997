const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Changes the page of the host many times. Each change is a batch of its own. */
export async function mutateHost(times: number): Promise<void> {
  const content = document.createElement('div');
  document.querySelector('#webui-shell, main, body')?.append(content);
  for (let n = 0; n < times; n++) {
    const row = document.createElement('button');
    row.textContent = `Row ${n}`;
    content.replaceChildren(row);
    await nextTask();
  }
  content.remove();
}

/** Announces many errors, as Web-UI does. */
export async function announceErrors(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const detail = {
      key: `bench-${n}`,
      type: 'error',
      message: 'Cannot upload',
      description: `${n}`,
    };
    document.dispatchEvent(new CustomEvent('add-bai-notification', { detail }));
    await nextTask();
  }
}
