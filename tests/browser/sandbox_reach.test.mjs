// The chat page in an incident, for whoever has no mouse, little light or a small screen.

import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Chat, Service, launch} from './service.mjs';

let service;
let browser;

before(async () => {
  service = await Service.start();
  browser = await launch();
  const chat = await Chat.open(browser, service);
  await chat.say('/incident start sev2 Checkout answers 503 here');
  await chat.page.locator('.card', {hasText: 'Checkout answers 503'}).waitFor();
  await chat.say('I deployed the new gateway at 14:02, see https://example.org/' + 'long/'.repeat(40));
  await chat.say('Nothing else was changed');
  await chat.close();
});

after(async () => {
  await browser?.close();
  await service?.stop();
});

const record = async () => JSON.parse(await service.text('/incidents/INC-1/draft.json'));

async function until(condition, what) {
  const end = Date.now() + 15_000;
  while (!await condition()) {
    if (Date.now() > end) assert.fail(`never: ${what}`);
    await new Promise((next) => setImmediate(next));
  }
}

test('a message comes into the timeline by its button, marked by who pressed it, and alone', async () => {
  const chat = await Chat.open(browser, service);
  await chat.be('bob');
  await chat.tool(chat.message('I deployed the new gateway'), 'Add to the timeline');
  const entry = async (words) => (await record()).timeline.find((one) => one.text?.startsWith(words));
  await until(async () => (await entry('I deployed the new gateway')).key, 'the message is marked');
  const marked = await entry('I deployed the new gateway');
  assert.deepEqual(marked.marked_by.map((one) => one.name), ['Bob']);
  assert.equal(marked.author.name, 'Alice');
  assert.equal((await entry('Nothing else was changed')).key, false);
  assert.deepEqual(chat.troubles, []);
  await chat.close();
});

test('a button of the card is pressed from the keyboard alone', async () => {
  const chat = await Chat.open(browser, service);
  const {page} = chat;
  await page.locator('#log').focus();
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  const onCard = () => page.evaluate(() => document.activeElement.matches('article:has(.card)'));
  for (let steps = 0; steps < 20 && !await onCard(); ++steps) await page.keyboard.press('ArrowUp');
  for (let steps = 0; steps < 10 && await focused() !== "I'll lead"; ++steps) await page.keyboard.press('Tab');
  assert.equal(await focused(), "I'll lead");
  await page.keyboard.press('Enter');
  await page.locator('.card dd', {hasText: 'Alice'}).first().waitFor();
  await until(async () => (await record()).incident.lead?.name === 'Alice', 'Alice leads');
  assert.deepEqual(chat.troubles, []);
  await chat.close();
});

// Of every text that is seen: its words and how it stands out from what lies behind it.
// WCAG 2.1, 1.4.3: relative luminance and contrast ratio.
function contrasts() {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [x, y, z]) => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
  const behind = (node) => {
    const own = rgba(getComputedStyle(node).backgroundColor);
    if (own[3] === 1) return own;
    return over(own, node.parentElement ? behind(node.parentElement) : [255, 255, 255, 1]);
  };
  const luminance = (color) => {
    const [r, g, b] = color.slice(0, 3).map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const opacity = (node) => (node ? Number(getComputedStyle(node).opacity) * opacity(node.parentElement) : 1);
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const node = walker.currentNode.parentElement;
    if (!text || !node.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
    const ground = behind(node);
    const ink = rgba(getComputedStyle(node).color);
    const shown = over([...ink.slice(0, 3), ink[3] * opacity(node)], ground);
    const [low, high] = [luminance(shown), luminance(ground)].sort((a, b) => a - b);
    found.push({text: text.slice(0, 40), where: node.className || node.localName, ratio: (high + 0.05) / (low + 0.05)});
  }
  return found;
}

const phone = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};

for (const colorScheme of ['light', 'dark']) {
  test(`every text stands out in the ${colorScheme}, whatever is open`, async () => {
    const chat = await Chat.open(browser, service, {colorScheme});
    const {page} = chat;
    const look = async (what) => {
      const seen = await page.evaluate(contrasts);
      assert.ok(seen.length > 20, `${what}: only ${seen.length} texts are seen`);
      assert.deepEqual(seen.filter((one) => one.ratio < 4.5), [], what);
    };
    await chat.be('alice');
    await chat.say('a question about this, @bob');
    await chat.command('help');
    await chat.say('taken back');
    await chat.tool(chat.message('taken back'), 'Delete');
    await page.getByRole('dialog').getByRole('button', {name: 'Delete'}).click();
    await page.locator('#log article.deleted').first().waitFor();
    await chat.react(chat.message('a question about this'), 'eyes');
    await look('an incident and a private answer');
    await chat.tool(chat.message('a question about this'), 'Reply in a thread');
    await chat.say('a reply', '#thread-composer');
    await look('a thread');
    await page.locator('#composer').fill('/incident ');
    await page.getByRole('option').first().waitFor();
    await look('the list of commands');
    await page.locator('#composer').fill('');
    await page.locator('#close-thread').click();
    await page.locator('#log').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await look('the keyboard shortcuts');
    await chat.close();
  });

  test(`a phone in the ${colorScheme} scrolls up and down only, whatever is open`, async () => {
    const chat = await Chat.open(browser, service, {...phone, colorScheme});
    const {page} = chat;
    const fits = async (what) => {
      const wide = await page.evaluate(() => {
        // The page itself, and everything in it that would have to be scrolled sideways.
        const boxes = [document.documentElement, ...document.querySelectorAll('#log, #thread-log, .thread, [role=dialog], .side')];
        return boxes.filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth).map((box) => box.id || box.className || box.localName);
      });
      assert.deepEqual(wide, [], what);
      assert.equal(await page.evaluate(() => document.documentElement.clientWidth), 390, what);
    };
    await chat.command('help');
    await fits('an incident and a private answer');
    await chat.message('I deployed the new gateway').tap();
    await chat.message('I deployed the new gateway').getByRole('button', {name: 'Reply in a thread'}).tap();
    await page.locator('#thread-composer').waitFor();
    await chat.say('w'.repeat(300), '#thread-composer');
    await fits('a thread');
    await page.locator('#close-thread').tap();
    await page.getByRole('button', {name: 'Open the list of rooms'}).tap();
    await page.getByRole('radio', {name: /Bob/}).waitFor();
    await fits('the list of rooms');
    assert.deepEqual(chat.troubles, []);
    await chat.close();
  });
}
