// An incident with four people, and what each of them is asked afterwards; a fifth facilitates.

import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Chat, Service, launch} from './service.mjs';

let service;
let browser;
let chat;

before(async () => {
  service = await Service.start();
  browser = await launch();
  chat = await Chat.open(browser, service);
});

after(async () => {
  await chat?.close();
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

const draft = (format) => service.text(`/incidents/INC-1/draft.${format}`);

// The private conversation with the bot, as the one who is being played sees it.
async function talk(person) {
  await chat.be(person);
  await chat.enter(`dm-${person}`);
}

async function lastOfBot() {
  return chat.page.locator('#log article.message', {has: chat.page.locator('.of-incident')}).last();
}

// Waits until the bot's last words have it, and gives them.
async function hears(words) {
  let said = '';
  await until(async () => {
    said = await (await lastOfBot()).innerText();
    return said.includes(words);
  }, `the bot says "${words}", not:\n${said}`);
  return said;
}

test('an incident with four people is over', async () => {
  await chat.be('alice');
  await chat.say('/incident start sev2 Checkout answers 503');
  const link = chat.page.locator('.side a[href^="#inc-1-"]');
  await link.waitFor();
  const room = (await link.getAttribute('href')).slice(1);
  await chat.enter(room);
  await chat.page.locator('#members').click();
  for (const person of ['Bob', 'Carol', 'Dave']) {
    const row = chat.page.locator('.members li', {hasText: person});
    await row.getByRole('button', {name: 'Add'}).click();
    await row.getByText('added').waitFor();
  }
  await chat.page.keyboard.press('Escape');
  await chat.say('/incident started at 2h ago');
  await chat.say('/incident note deployed change 881 to checkout at 2h ago');
  await chat.be('dave');
  await chat.enter(room);
  await chat.say('/incident note paged @bob about LatencyHigh at 1h55m ago');
  await chat.say('Support says customers see errors at the payment step');
  await chat.be('bob');
  await chat.enter(room);
  await chat.say('/incident note ack at 1h35m ago');
  await chat.say('huh, why is the pool empty');
  await chat.say('/incident decision roll back before looking further');
  await chat.be('carol');
  await chat.enter(room);
  await chat.say('/incident lead');
  await chat.say('I just came in, what do we know? @bob can you look at the pool?');
  await chat.say('rolled back the gateway, p95 is falling again');
  await chat.say('/incident facilitator @erin');
  await chat.say('/incident resolve Payments work again');
  await until(async () => JSON.parse(await draft('json')).incident.status === 'resolved', 'it is resolved');
  await chat.say('/incident debrief start now');
});

// Answers what is open, and gives the question that comes next.
async function answers(words, next) {
  await chat.say(words);
  await chat.say('next');
  return hears(next);
}

// Fills in the form of that question, and gives what it held before.
async function fillsIn(question, words) {
  await chat.message(question).getByRole('button', {name: 'Answer in a form'}).click();
  const dialog = chat.page.getByRole('dialog', {name: /^Question \d/});
  const held = await dialog.getByLabel('Your answer').inputValue();
  await dialog.getByLabel('Your answer').fill(words);
  await chat.picture('debrief-form');
  await dialog.getByRole('button', {name: 'Keep'}).click();
  await dialog.waitFor({state: 'detached'});
  return held;
}

// Goes through all questions that are left, by skipping, and gives them.
async function skipsToTheEnd() {
  const asked = [];
  for (;;) {
    const said = await (await lastOfBot()).innerText();
    if (said.includes('That was all I wanted to ask.')) return asked;
    asked.push(said);
    await chat.say('skip');
    await until(async () => (await (await lastOfBot()).innerText()) !== said, 'the next question');
  }
}

test('who deployed is asked about that, one question at a time', async () => {
  await talk('alice');
  assert.match(await hears('You took part in'), /Nothing is published before you have approved/);
  await chat.page.getByRole('button', {name: 'Start', exact: true}).last().click();
  const first = await hears('1 of about');
  assert.match(first, /tell me this incident the way it reached you/);
  const second = await answers('Bob should have checked the pool before the deploy', '2 of about');
  assert.match(second, /deployed change 881 to checkout/);
  assert.doesNotMatch(second, /Bob|Carol|Dave/);
  assert.equal(await fillsIn('2 of about', 'That nobody else used the pool'), '');
  await chat.say('next');
  await hears('3 of about');
  assert.equal(await fillsIn('2 of about', 'That the pool was shared with search and nobody else used it'), 'That nobody else used the pool');
  await chat.picture('debrief-talk');
  await skipsToTheEnd();
});

test('who was paged is asked about the time until they answered', async () => {
  await talk('bob');
  await hears('You took part in');
  await chat.say('start');
  await hears('1 of about');
  const asked = (await skipsToTheEnd()).join('\n');
  assert.match(asked, /The page went out at \d\d:\d\d and was picked up at \d\d:\d\d/);
  assert.match(asked, /What were you looking at when it began to seem odd/);
  assert.doesNotMatch(asked, /Alice|Carol|Dave/);
});

test('who came halfway is asked how they found their bearings', async () => {
  await talk('carol');
  await hears('You took part in');
  await chat.say('start');
  await hears('1 of about');
  assert.match((await skipsToTheEnd()).join('\n'), /You came in at \d\d:\d\d. How did you get your bearings/);
});

test('who would rather not is not asked again', async () => {
  await talk('dave');
  await hears('You took part in');
  await chat.page.getByRole('button', {name: 'No thanks', exact: true}).last().click();
  assert.match(await hears('not asked about this incident again'), /Noted/);
});

test('the facilitator reads what its author lets them read', async () => {
  const accounts = async () => {
    await chat.be('erin');
    await chat.enter('general');
    return chat.command('INC-1 perspectives');
  };
  assert.match(await accounts(), /should have checked the pool/);
  await talk('alice');
  await chat.say('only me 1');
  await hears('seen by you alone');
  assert.doesNotMatch(await accounts(), /should have checked the pool/);
  assert.match(await accounts(), /the pool was shared with search/);
});

test('wording is a word to the author alone, when the answer is to be used', async () => {
  await talk('alice');
  await chat.say('everyone 1');
  const offer = await hears('would stand in the draft');
  assert.match(offer, /You may want to look at “should have checked/);
  assert.match(offer, /for you alone/);
  assert.doesNotMatch(await draft('md'), /should have checked/);
});

test('a document has what was let go, with names or with roles', async () => {
  await talk('alice');
  await chat.say('everyone 2');
  await hears('would stand in the draft');
  await chat.page.getByRole('button', {name: 'Approve', exact: true}).last().click();
  await hears('goes into the draft');
  const names = await draft('md');
  assert.match(names, /the pool was shared with search/);
  assert.match(names, /Alice/);
  assert.doesNotMatch(names, /should have checked/);
  for (const format of ['md', 'html', 'json', 'csv']) {
    const roles = service.run('draft', 'INC-1', '--people', 'roles', '--format', format);
    assert.doesNotMatch(roles, /alice|bob|carol|dave|erin/i, format);
    if (format !== 'csv') assert.match(roles, /the pool was shared with search/, format);
  }
  await chat.page.goto(`${service.url}/incidents/INC-1`);
  await chat.page.getByText('the pool was shared with search').first().waitFor();
  await chat.picture('debrief-draft');
  assert.deepEqual(chat.troubles, []);
});
