// What people are asked after an incident, one of them in Slack and one in Matrix, across a kill -9.

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';

import { startFakeMatrix } from '../support/fake_matrix.mjs';
import { secret, startFakeSlack } from '../support/fake_slack.mjs';
import { Program, freshFolder, until } from '../support/program.mjs';

let slack;
let matrix;
let program;
let channel; // INC-1 in Slack
let room; // and in Matrix
let dora; // in Matrix; alice is U01 in Slack

const settings = () => `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
[incident]
answer_pause = "1h"
working_hours = "00:00-23:59"
working_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
[slack]
signing_secret = "${secret}"
bot_token = "xoxb-test"
api_url = "${slack.url}/api/"
[matrix]
homeserver_url = "${matrix.url}"
server_name = "${matrix.serverName}"
as_token = "${matrix.asToken}"
hs_token = "${matrix.hsToken}"
sender_localpart = "${matrix.sender}"
`;

async function inSlack(where, user, text) {
  const { status, text: answer } = await slack.sender.command(where, user, text);
  assert.equal(status, 200);
  return answer;
}

const ofBot = (where) => where.messages.filter((message) => message.user === 'U0BOT').map((message) => message.text);
const directOf = (user) => slack.channels.get(`D${user}`);
const preface = (user) => directOf(user)?.messages.find((message) => /You took part in/.test(message.text));
const tells = (user, text) => slack.say(directOf(user), user, text, { channel_type: 'im', thread_ts: preface(user).ts });
const directRoom = (person) => matrix.directRooms(matrix.bot)[person.id]?.at(-1);
const privately = (person) => matrix.log
  .filter((event) => event.sender === matrix.bot && event.type === 'm.room.message' && event.room_id === directRoom(person))
  .map((event) => event.content.body);
const hears = (words, said) => until(`"${words}"`, () => said().at(-1)?.includes(words) && said().at(-1));
const slackHears = (user, words) => hears(words, () => ofBot(directOf(user)));
const matrixHears = (person, words) => hears(words, () => privately(person));

async function start() {
  await (await program.start()).ready();
  slack.tell(program.url);
  matrix.push(program.url);
}

before(async () => {
  slack = await startFakeSlack();
  matrix = await startFakeMatrix();
  dora = matrix.user('dora');
  program = new Program(freshFolder('debrief'), settings());
  await start();
});

after(async () => {
  await program?.kill('SIGTERM');
  await matrix?.close();
  await slack?.close();
});

describe('a debrief in Slack and in Matrix', { concurrency: false }, () => {
  test('those who were there get a preface, each where they are', async () => {
    await inSlack('C0OPS', 'U01', 'start sev2 Checkout is slow');
    channel = await until('the channel', () => [...slack.channels.values()].find((one) => one.name.startsWith('inc-1-')));
    await until('its card', () => channel.pins.length === 1);
    room = await dora.makeRoom({ preset: 'public_chat', name: 'ops', room_alias_name: 'ops', invite: [matrix.bot], power_level_content_override: { events: { 'm.room.pinned_events': 0 } } });
    await until('the bot', async () => (await dora.membership(room, matrix.bot)) === 'join');
    await inSlack(channel.id, 'U01', 'link #ops:hs.test');
    await until('the word to all', () => matrix.texts(room).some((text) => /listens in/.test(text)));
    await slack.say(channel, 'U01', 'deployed change 881 to checkout');
    await dora.say(room, '!incident lead');
    await dora.say(room, 'huh, why is the pool empty');
    await slack.say(channel, 'U01', 'rolled back, p95 is falling again');
    await until('the last of it', () => program.draft().timeline.some((one) => one.text === 'huh, why is the pool empty'));
    await inSlack(channel.id, 'U03', 'facilitator');
    await inSlack(channel.id, 'U01', 'resolve it is back');
    await inSlack(channel.id, 'U03', 'debrief start now');
    await until('the preface in Slack', () => preface('U01'));
    const direct = await until('the private room in Matrix', () => directRoom(dora));
    await dora.join(direct);
    await until('the preface in Matrix', () => privately(dora).some((text) => /You took part in/.test(text)));
    assert.match(preface('U01').text, /Nothing is published before you have approved the lines/);
  });

  test('in Slack it is one thread, one question at a time', async () => {
    await tells('U01', 'start');
    await slackHears('U01', '1 of about');
    assert.ok(directOf('U01').messages.filter((message) => message.user === 'U0BOT').slice(1).every((message) => message.thread_ts === preface('U01').ts));
    await tells('U01', 'I was at my desk and saw the graph go up');
    assert.match(ofBot(directOf('U01')).at(-1), /1 of about/);
    await tells('U01', 'next');
    await slackHears('U01', '2 of about');
  });

  test('in Matrix by message as well, and killed in the middle nothing is lost and nothing asked twice', async () => {
    await dora.say(directRoom(dora), 'start');
    await matrixHears(dora, '1 of about');
    await dora.say(directRoom(dora), 'Two messages disagreed about the pool');
    await until('it is kept', async () => (await program.metric('secondstory_outbox_waiting')) === 0);
    await program.kill('SIGKILL');
    await start();
    await dora.say(directRoom(dora), 'next');
    await matrixHears(dora, '2 of about');
    assert.equal(privately(dora).filter((text) => text.includes('1 of about')).length, 1);
    assert.match(await inSlack(channel.id, 'U03', 'perspectives'), /Two messages disagreed about the pool/);
    assert.match(await inSlack(channel.id, 'U03', 'perspectives'), /I was at my desk and saw the graph go up/);
    assert.doesNotMatch(await inSlack(channel.id, 'U02', 'perspectives'), /at my desk/);
  });

  test('a document has an answer only once its author let these words go', async () => {
    const shown = () => JSON.stringify(program.draft());
    assert.doesNotMatch(shown(), /disagreed about the pool|at my desk/);
    await dora.say(directRoom(dora), 'everyone 1');
    await matrixHears(dora, 'would stand in the draft');
    assert.doesNotMatch(shown(), /disagreed about the pool/);
    await dora.say(directRoom(dora), 'approve 1');
    await matrixHears(dora, 'goes into the draft');
    assert.match(shown(), /disagreed about the pool/);
    const { accounts } = program.draft().debrief;
    assert.deepEqual(accounts.map(({ answer, visibility }) => [answer, visibility]), [['Two messages disagreed about the pool', 'everyone']]);
    assert.doesNotMatch(shown(), /at my desk/);
  });

  test('what its author takes back is gone from the store, not only from view', async () => {
    await tells('U01', 'withdraw all');
    await slackHears('U01', 'erased');
    await dora.say(directRoom(dora), 'withdraw 1');
    await matrixHears(dora, 'erased');
    assert.doesNotMatch(JSON.stringify(program.draft()), /disagreed about the pool/);
    await until('the outbox', async () => (await program.metric('secondstory_outbox_waiting')) === 0);
    for (const words of ['saw the graph go up', 'disagreed about the pool']) assert.ok(!program.holds(words), `the files of the store hold "${words}"`);
  });
});
