import { expect } from '@open-wc/testing';
import { HostPage } from './host-page.js';
import { Trap } from './trap.js';
import { waitUntil } from '../support/wait.js';

describe('the trap', () => {
  it('notices what runs, loads and goes away', async () => {
    const trap = new Trap();
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
      const caught = trap.caught.join('\n');
      return ['ran', 'img-src', 'style-src', 'submit', 'hashchange'].filter(
        (what) => !caught.includes(what),
      );
    };
    await waitUntil(() => missed().length === 0);
    box.remove();
    expect((await trap.open()).join('\n')).to.contain('went to');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('notices what changes around the help', () => {
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
