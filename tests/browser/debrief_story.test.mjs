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

const draft = async (format, people = 'names') => service.text(`/incidents/INC-1/draft.${format}?people=${people}`);

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

test('each is asked in private, one question at a time', async () => {
  await talk('alice');
  const preface = await hears('You took part in');
  assert.match(preface, /Nothing is published before you have approved/);
  await chat.picture('debrief-preface');
  await chat.say('start');
  console.log(await hears('1 of about'));
  for (let turn = 0; turn < 6; ++turn) {
    await chat.say(`I looked at the dashboard and saw nothing odd, answer ${turn}`);
    await chat.say('next');
    await new Promise((next) => setTimeout(next, 400));
    console.log(await (await lastOfBot()).innerText());
  }
  for (const who of ['bob', 'carol', 'dave']) {
    await talk(who);
    await hears('You took part in');
    await chat.say('start');
    for (let turn = 0; turn < 9; ++turn) {
      await new Promise((next) => setTimeout(next, 400));
      console.log(who, await (await lastOfBot()).innerText());
      await chat.say('skip');
    }
  }
  await chat.picture('debrief-talk');
});
