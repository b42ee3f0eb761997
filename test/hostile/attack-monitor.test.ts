import { expect } from '@open-wc/testing';
import { HostPage } from './host-page.js';
import { AttackMonitor } from './attack-monitor.js';
import { waitUntil } from '../support/wait.js';

describe('attack monitor', () => {
  it('The monitor records scripts, loads and navigations', async () => {
    const monitor = new AttackMonitor();
    const box = document.createElement('div');
    box.innerHTML = `
      <img src="/hostile-load/proof" onerror="trapped()">
      <p style="background: url(/hostile-load/style)" onclick="trapped()">x</p>
      <style>@import '/hostile-load/sheet';</style>
      <a href="#hostile">x</a>
      <form action="/hostile-page/proof"></form>`;
    document.body.append(box);
    for (const element of box.children) if (element instanceof HTMLElement) element.click();
    box.querySelector('form')?.requestSubmit();
    const missed = () => {
      const effects = monitor.effects.join('\n');
      return ['ran', 'img-src', 'style-src', 'submit', 'hashchange'].filter(
        (what) => !effects.includes(what),
      );
    };
    await waitUntil(() => missed().length === 0);
    box.remove();
    expect((await monitor.stop()).join('\n')).to.contain('went to');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('The monitor records changes around the help', () => {
    const page = new HostPage();
    const form = document.createElement('form');
    form.name = 'forms';
    form.id = 'hostile';
    document.body.append(form);
    expect(page.changes()).to.have.lengthOf(3);
    form.remove();
    expect(page.changes()).to.deep.equal([]);
    page.remove();
  });
});
