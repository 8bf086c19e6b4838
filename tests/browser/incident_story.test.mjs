// A whole incident, played by three people, and the draft that comes of it, line by line.

import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Chat, Service, launch} from './service.mjs';

let service;
let browser;

before(async () => {
  service = await Service.start();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await service?.stop();
});

async function until(condition, what) {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) assert.fail(`never: ${what}`);
    await new Promise((next) => setImmediate(next));
  }
}

const draft = async (format) => service.text(`/incidents/INC-1/draft.${format}`);
const timeline = async () => JSON.parse(await draft('json')).timeline;
const entry = (all, words) => all.find((one) => one.text === words);

test('an incident from its start to its draft', async () => {
  const chat = await Chat.open(browser, service);
  const {page} = chat;
  await chat.be('alice');
  await chat.say('/incident start sev2 Checkout answers 503');
  const link = page.locator('.side a[href^="#inc-1-"]');
  await link.waitFor();
  const room = await link.getAttribute('href');
  const name = room.slice(1);
  await chat.enter(name);
  await chat.page.locator('.card', {hasText: 'Checkout answers 503'}).waitFor();

  // Bob and Carol come, and say what they see.
  await page.locator('#members').click();
  for (const person of ['Bob', 'Carol']) {
    const row = page.locator('.members li', {hasText: person});
    await row.getByRole('button', {name: 'Add'}).click();
    await row.getByText('added').waitFor();
  }
  await page.keyboard.press('Escape');
  await chat.say('Every third payment fails since 14:00');
  await chat.be('bob');
  await chat.enter(name);
  await chat.say('I deployed the new gateway at 14:02');
  await chat.say('The databse looks fine');
  await chat.tool(chat.message('The databse looks fine'), 'Edit');
  await page.locator('.editing textarea').fill('The database looks fine');
  await page.locator('.editing textarea').press('Enter');
  await chat.message('The database looks fine').getByText('edited').waitFor();
  await chat.say('my password is on the note');
  await chat.tool(chat.message('my password is on the note'), 'Delete');
  await page.getByRole('dialog').getByRole('button', {name: 'Delete'}).click();
  await page.locator('#log article.deleted').waitFor();

  // A reply in a thread is marked, and nothing beside it.
  await chat.be('carol');
  await chat.enter(name);
  await chat.tool(chat.message('I deployed the new gateway'), 'Reply in a thread');
  await chat.say('A reply before it', '#thread-composer');
  await chat.say('Rolled back to the old gateway', '#thread-composer');
  await chat.say('A reply after it', '#thread-composer');
  await chat.react(chat.message('Rolled back to the old gateway', '#thread-log'), 'pushpin');
  await chat.be('alice');
  await page.locator('#thread').waitFor();
  await chat.react(chat.message('Rolled back to the old gateway', '#thread-log'), 'pushpin');
  await page.locator('#close-thread').click();

  // Marked and unmarked again.
  await chat.react(chat.message('The database looks fine'), 'pushpin');
  await until(async () => entry(await timeline(), 'The database looks fine')?.key, 'the mark is in the record');
  await chat.message('The database looks fine').locator('[data-reaction=pushpin]').click();

  await chat.say('/incident note Phones began to ring at 14:05');
  await chat.say('/incident decision Roll back before looking further');
  await chat.say('/incident lead @bob');
  await chat.say('/incident mitigated The old gateway is back');
  await chat.say('/incident resolve Payments work again');
  await page.locator('.card .chip.resolved').waitFor();
  await chat.picture('incident-room');

  const all = await until(async () => {
    const now = await timeline();
    return entry(now, 'The database looks fine')?.key === false && now;
  }, 'the mark is gone from the record');

  // The record: who said what, in which version, marked by whom.
  const reply = entry(all, 'Rolled back to the old gateway');
  assert.equal(reply.key, true);
  assert.equal(reply.author.name, 'Carol');
  assert.deepEqual(reply.marked_by.map((one) => one.name).sort(), ['Alice', 'Carol']);
  assert.equal(reply.thread, entry(all, 'I deployed the new gateway at 14:02').source.message);
  for (const neighbour of ['A reply before it', 'A reply after it', 'I deployed the new gateway at 14:02'])
    assert.equal(entry(all, neighbour).key, false, neighbour);
  assert.equal(entry(all, 'The database looks fine').versions, 2);
  assert.equal(entry(all, 'The databse looks fine'), undefined);
  const gone = all.filter((one) => one.deleted);
  assert.equal(gone.length, 1);
  assert.equal(gone[0].author.name, 'Bob');
  const note = all.find((one) => one.kind === 'note');
  assert.match(note.text, /^Phones began to ring/);
  assert.match(note.at, /T14:05:00\.000000Z$/);
  assert.equal(all.find((one) => one.kind === 'decision').text, 'Roll back before looking further');
  const times = all.map((one) => one.at);
  assert.deepEqual(times, [...times].sort());
  const {incident} = JSON.parse(await draft('json'));
  assert.equal(incident.id, 'INC-1');
  assert.equal(incident.status, 'resolved');
  assert.equal(incident.severity, 'sev2');
  assert.equal(incident.lead.name, 'Bob');

  // The document: its appendix holds every entry under its own id, with its time, its author and
  // its words, in the order of the record; the timeline above it holds the marked ones.
  const markdown = await draft('md');
  const [above, appendix] = markdown.split('## Appendix');
  const blocks = new Map(appendix.split(/^#### /m).slice(1).map((block) => [block.split('\n', 1)[0].trim(), block]));
  assert.deepEqual([...blocks.keys()], all.map((one) => one.id));
  for (const one of all) {
    const block = blocks.get(one.id);
    assert.ok(block.includes(one.at.slice(11, 19)), `${one.id} has no time: ${block}`);
    if (one.author?.name) assert.ok(block.includes(one.author.name), `${one.id} has no author: ${block}`);
  }
  for (const words of ['Every third payment fails since 14:00', 'I deployed the new gateway at 14:02', 'The database looks fine',
    'A reply before it', 'Rolled back to the old gateway', 'A reply after it', 'Phones began to ring', 'Roll back before looking further'])
    assert.ok(blocks.get(all.find((one) => one.text?.startsWith(words)).id).includes(words), words);
  assert.ok(blocks.get(reply.id).includes('marked by'));
  assert.ok(above.includes('Rolled back to the old gateway') && above.includes(`(#${reply.id})`));
  assert.ok(!above.includes('A reply before it') && !above.includes('A reply after it'));
  assert.ok(!above.includes('The database looks fine'), 'unmarked: in the appendix only');
  assert.ok(!markdown.includes('my password is on the note'));
  assert.ok(!(await draft('html')).includes('my password is on the note'));
  assert.ok(!(await draft('csv')).includes('my password is on the note'));
  assert.ok(!markdown.includes('sandbox:alice'), 'names, never ids');

  // The page: the same, live.
  const reader = await chat.context.newPage();
  reader.setDefaultTimeout(10_000);
  const troubles = [];
  reader.on('pageerror', (error) => troubles.push(error.message));
  reader.on('console', (line) => { if (line.type() === 'error') troubles.push(line.text()); });
  await reader.goto(`${service.url}/`);
  await reader.getByRole('link', {name: /Checkout answers 503/}).click();
  await reader.getByText('Rolled back to the old gateway').first().waitFor();
  assert.equal(await reader.getByText('my password is on the note').count(), 0);
  await chat.say('Said while somebody reads <b>x</b>');
  await reader.getByText('Said while somebody reads <b>x</b>').first().waitFor({state: 'attached'});
  await reader.setViewportSize({width: 1100, height: 900});
  await reader.screenshot({path: new URL('../../build/screenshots/incident-page.png', import.meta.url).pathname});
  assert.deepEqual(troubles, []);
  assert.deepEqual(chat.troubles, []);
  assert.equal((await fetch(`${service.url}/incidents/INC-99`)).status, 404);
  await chat.close();
});

test('an incident is opened by a form and led by its buttons', async () => {
  const chat = await Chat.open(browser, service);
  const {page} = chat;
  await chat.be('bob');
  await chat.say('/incident start');
  const form = page.getByRole('dialog');
  await form.waitFor();
  await form.locator('button[type=submit]').click();
  await form.locator('[aria-invalid=true]').waitFor();
  await form.locator('[name=title]').fill('Search is slow');
  assert.equal(await form.locator('[name=severity]').inputValue(), '', 'what may be left open is open');
  assert.equal(await form.locator('[aria-invalid=true]').count(), 0, 'what is being mended is no longer wrong');
  await chat.picture('form');
  await form.locator('button[type=submit]').click();
  await form.waitFor({state: 'detached'});
  const room = await page.locator('.side a[href^="#inc-2-"]').getAttribute('href');
  await chat.enter(room.slice(1));
  const card = page.locator('.card', {hasText: 'Search is slow'});
  await card.waitFor();
  const {buttons} = await page.evaluate(async () => {
    const news = await (await fetch('/sandbox/changes?after=0')).json();
    return news.messages.filter((one) => one.card?.title === 'Search is slow').at(-1).card;
  });
  assert.ok(buttons.length > 0);
  const lead = buttons.find((one) => /\blead\b/.test(one.command));
  assert.ok(lead, 'the card offers to lead');
  await card.getByRole('button', {name: lead.label, exact: true}).click();
  await card.locator('dd', {hasText: 'Bob'}).first().waitFor();
  const {incident} = JSON.parse(await service.text('/incidents/INC-2/draft.json'));
  assert.equal(incident.title, 'Search is slow');
  assert.deepEqual(chat.troubles, []);
  await chat.close();
});

test('a refused command is a private hint that names what would be right', async () => {
  const chat = await Chat.open(browser, service);
  const answer = await chat.command('shwo');
  assert.match(answer, /show/);
  await chat.be('bob');
  assert.equal(await chat.page.locator('#log article', {hasText: 'shwo'}).count(), 0);
  await chat.close();
});
