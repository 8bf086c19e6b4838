// The chat page by itself: the keyboard, hostile words, lost connections, strangers, looks.

import assert from 'node:assert/strict';
import {request} from 'node:http';
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

// Without fetch, which would set these headers itself.
function ask(path, headers) {
  const {hostname, port} = new URL(service.url);
  return new Promise((done, failed) => {
    const asked = request({hostname, port, path, headers}, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode));
    });
    asked.on('upgrade', (answer, socket) => {
      socket.destroy();
      done(answer.statusCode);
    });
    asked.on('error', failed);
    asked.end();
  });
}

test('a foreign host or origin is refused, on the page and on the socket', async () => {
  const upgrade = {Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA=='};
  assert.equal(await ask('/sandbox', {Host: 'evil.example'}), 403);
  assert.equal(await ask('/sandbox', {Origin: 'https://evil.example'}), 403);
  assert.equal(await ask('/sandbox/live', {...upgrade, Origin: 'https://evil.example'}), 403);
  assert.equal(await ask('/sandbox/live', {...upgrade, Host: 'evil.example'}), 403);
  assert.equal(await ask('/incidents/INC-1', {Host: 'evil.example'}), 403);
  assert.equal(await ask('/sandbox', {}), 200);
  assert.equal(await ask('/sandbox/live', upgrade), 101);
});

test('the root leads to the chat while there is no incident', async () => {
  const answer = await fetch(`${service.url}/`, {redirect: 'manual'});
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/sandbox');
});

test('hostile words are words', async () => {
  const chat = await Chat.open(browser, service);
  const hostile = [
    '<img src=x onerror="document.title=\'owned\'">', '<script>document.title="owned"</script>',
    '"><svg/onload=document.title=1>', 'javascript:alert(1)', '[x](javascript:alert(1))', '{{constructor.constructor("x")()}}',
    '\u202Ereversed\u202C', 'a'.repeat(3000), '</textarea></main></body>', '&lt;b&gt; &amp;',
  ];
  for (const words of hostile) await chat.say(words);
  const shown = await chat.page.locator('#log article.post .text').allTextContents();
  assert.deepEqual(shown.slice(-hostile.length), hostile);
  assert.equal(await chat.page.locator('#log img, #log script, #log .text svg').count(), 0);
  assert.equal(await chat.page.locator('#log .text a').count(), 0);
  assert.doesNotMatch(await chat.page.title(), /owned/);
  const tooWide = await chat.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(tooWide, false);
  assert.deepEqual(chat.troubles, []);
  await chat.close();
});

test('everything is done from the keyboard alone', async () => {
  const chat = await Chat.open(browser, service);
  const {page} = chat;
  const {keyboard} = page;
  await page.locator('#composer').waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await keyboard.press('/');
  await keyboard.type('frist words');
  await keyboard.press('Enter');
  await chat.message('frist words').waitFor();
  await keyboard.press('ArrowUp');
  await page.locator('.editing textarea').waitFor();
  await keyboard.press('Control+A');
  await keyboard.type('first words');
  await keyboard.press('Enter');
  await chat.message('first words').getByText('edited').waitFor();

  await page.locator('#log').focus();
  await keyboard.press('ArrowUp');
  await chat.message('first words').getByRole('button', {name: 'React', exact: true}).waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.locator('.picker').waitFor();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await chat.message('first words').locator('[data-reaction=star]').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'React');

  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.locator('#thread-composer').waitFor();
  await keyboard.type('a reply');
  await keyboard.press('Enter');
  await chat.message('a reply', '#thread-log').waitFor();
  await keyboard.press('Escape');
  await page.locator('#thread').waitFor({state: 'hidden'});
  await keyboard.press('Alt+2');
  await page.locator('[data-person=bob][aria-checked=true]').waitFor();
  await keyboard.press('?');
  await page.getByRole('dialog', {name: 'Keyboard shortcuts'}).waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({state: 'detached'});
  await keyboard.press('/');
  await keyboard.type('/inc');
  await keyboard.press('Tab');
  await keyboard.type('he');
  await page.getByRole('option', {name: /^health/}).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  assert.equal(await page.locator('#composer').inputValue(), '/incident help ');
  await keyboard.press('Enter');
  await page.locator('#log article.private', {hasText: 'incident'}).last().waitFor();
  assert.deepEqual(chat.troubles, []);
  await chat.close();
});

test('what one person may not do is not offered, and each has their own unread count', async () => {
  const chat = await Chat.open(browser, service);
  await chat.be('alice');
  await chat.say('only mine to change');
  await chat.page.locator('[data-person=carol] .count').waitFor();
  await chat.be('carol');
  const message = chat.message('only mine to change');
  await message.hover();
  await message.getByRole('button', {name: 'React', exact: true}).waitFor();
  assert.equal(await message.getByRole('button', {name: 'Edit', exact: true}).count(), 0);
  await chat.page.locator('[data-person=carol] .count').waitFor({state: 'detached'});
  await chat.close();
});

test('two windows see each other live', async () => {
  const one = await Chat.open(browser, service);
  const two = await Chat.open(browser, service);
  await two.be('bob');
  await one.say('said in the first window');
  await two.message('said in the first window').waitFor();
  await two.react(two.message('said in the first window'), 'eyes');
  await one.message('said in the first window').locator('[data-reaction=eyes]').waitFor();
  await one.close();
  await two.close();
});

test('a program that was killed comes back with everything, and with what was written meanwhile', async () => {
  const chat = await Chat.open(browser, service);
  await chat.say('before the cut');
  await service.kill();
  await chat.page.locator('body[data-connected=false]').waitFor();
  await chat.page.locator('#status', {hasText: 'The program is away'}).waitFor();
  await chat.page.locator('#composer').fill('written meanwhile');
  await chat.page.locator('#composer').press('Enter');
  await chat.page.locator('body[data-unsent="1"]').waitFor();
  await service.again();
  await chat.ready();
  await chat.message('written meanwhile').waitFor();
  await chat.page.locator('body[data-unsent="0"]').waitFor();
  await chat.page.reload();
  await chat.ready();
  await chat.message('before the cut').waitFor();
  assert.equal(await chat.page.locator('#log article', {hasText: 'written meanwhile'}).count(), 1);
  await chat.close();
});

test('it looks right in the light, in the dark and on a phone', async () => {
  const phone = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};
  for (const [name, options] of [['light', {colorScheme: 'light'}], ['dark', {colorScheme: 'dark'}],
    ['phone', {...phone, colorScheme: 'light'}], ['phone-dark', {...phone, colorScheme: 'dark'}]]) {
    const chat = await Chat.open(browser, service, options);
    const overflow = await chat.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${name} is ${overflow} px too wide`);
    await chat.picture(`sandbox-${name}`);
    if (name === 'phone') {
      await chat.page.getByRole('button', {name: 'Open the list of rooms'}).tap();
      await chat.page.getByRole('radio', {name: /Bob/}).waitFor();
      await chat.picture('sandbox-phone-rooms');
      await chat.page.keyboard.press('Escape');
      await chat.page.locator('#veil').waitFor({state: 'hidden'});
    }
    await chat.close();
  }
});
