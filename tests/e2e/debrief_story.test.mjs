// What people are asked after an incident, one of them in Slack and one in Matrix, across a kill -9.

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';

import { zoneAtNoon } from '../support/daytime.mjs';
import { startFakeMatrix } from '../support/fake_matrix.mjs';
import { startFakeSlack } from '../support/fake_slack.mjs';
import { MatrixTalk, SlackTalk } from '../support/private_talk.mjs';
import { Program, freshFolder, until } from '../support/program.mjs';

let slack;
let matrix;
let program;
let channel; // INC-1 in Slack
let room; // and in Matrix
let dora; // in Matrix
let withAlice; // in Slack, as U01
let withDora;

const settings = () => `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
[incident]
time_zone = "${slack.zone}"
answer_pause = "1h"
working_hours = "00:00-23:59"
working_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
${slack.settings}${matrix.settings}`;

before(async () => {
  slack = await startFakeSlack();
  slack.zone = zoneAtNoon();
  matrix = await startFakeMatrix();
  dora = matrix.user('dora');
  withAlice = new SlackTalk(slack, 'U01');
  withDora = new MatrixTalk(dora, matrix.bot);
  program = new Program(freshFolder('debrief'), settings());
  await program.serve(slack, matrix);
});

after(async () => {
  await program?.kill('SIGTERM');
  await matrix?.close();
  await slack?.close();
});

describe('a debrief in Slack and in Matrix', { concurrency: false }, () => {
  test('those who were there get a preface, each where they are', async () => {
    await slack.command('C0OPS', 'U01', 'start sev2 Checkout is slow');
    channel = await until('the channel', () => [...slack.channels.values()].find((one) => one.name.startsWith('inc-1-')));
    await until('its card', () => channel.pins.length === 1);
    room = await dora.makeRoom({ preset: 'public_chat', name: 'ops', room_alias_name: 'ops', invite: [matrix.bot], power_level_content_override: { events: { 'm.room.pinned_events': 0 } } });
    await until('the bot', async () => (await dora.membership(room, matrix.bot)) === 'join');
    await slack.command(channel.id, 'U01', 'link #ops:hs.test');
    await until('the word to all', () => matrix.texts(room).some((text) => /listens in/.test(text)));
    await slack.say(channel, 'U01', 'deployed change 881 to checkout');
    await dora.say(room, '!incident lead');
    await dora.say(room, 'huh, why is the pool empty');
    await slack.say(channel, 'U01', 'rolled back, p95 is falling again');
    await until('the last of it', () => program.draft().timeline.some((one) => one.text === 'huh, why is the pool empty'));
    await slack.command(channel.id, 'U03', 'facilitator');
    await slack.command(channel.id, 'U01', 'resolve it is back');
    await slack.command(channel.id, 'U03', 'debrief start now');
    await withAlice.enter('You took part in');
    await withDora.enter();
    await withDora.hears('You took part in');
    assert.match(withAlice.root.text, /Nothing is published before you have approved the lines/);
  });

  test('in Slack it is one thread, one question at a time', async () => {
    await withAlice.say('start');
    await withAlice.hears('1 of about');
    assert.ok(withAlice.messages.slice(1).every((message) => message.thread_ts === withAlice.root.ts));
    await withAlice.say('I was at my desk and saw the graph go up');
    assert.match(withAlice.said().at(-1), /1 of about/);
    await withAlice.say('next');
    await withAlice.hears('2 of about');
  });

  test('in Matrix by message as well, and killed in the middle nothing is lost and nothing asked twice', async () => {
    await withDora.say('start');
    await withDora.hears('1 of about');
    await withDora.say('Two messages disagreed about the pool');
    await program.settled();
    await program.kill('SIGKILL');
    await program.serve(slack, matrix);
    await withDora.say('next');
    await withDora.hears('2 of about');
    assert.equal((await withDora.said()).filter((text) => text.includes('1 of about')).length, 1);
    assert.match(await slack.command(channel.id, 'U03', 'perspectives'), /Two messages disagreed about the pool/);
    assert.match(await slack.command(channel.id, 'U03', 'perspectives'), /I was at my desk and saw the graph go up/);
    assert.doesNotMatch(await slack.command(channel.id, 'U02', 'perspectives'), /at my desk/);
  });

  test('in Slack by form as well, which changes the answer to its own question and no other', async () => {
    await withAlice.press('Answer in a form', '2 of about');
    const view = await until('the form', () => slack.views.at(-1));
    const { text } = withAlice.messages.at(-1);
    assert.ok(text.includes(view.blocks[0].text.text.split('\n').at(-1)), 'the form has the question');
    assert.equal(await slack.submit(view, 'U01', { answer: 'That the pool was shared & <small>', audience: 'everyone' }), '');
    assert.match(await withAlice.hears('would stand in the draft'), /pool was shared &amp; &lt;small&gt;/);
    const before = withAlice.said().length;
    assert.equal(await slack.submit(view, 'U01', { answer: 'That the pool was shared & <small>', audience: 'everyone' }), '');
    await withAlice.say('next');
    await withAlice.hears('3 of about');
    assert.equal(withAlice.said().length, before + 1);
    await withAlice.press('Answer in a form', '2 of about');
    const again = await until('the form again', () => slack.views.length === 2 && slack.views.at(-1));
    assert.equal(again.blocks.find((one) => one.block_id === 'answer').element.initial_value, 'That the pool was shared & <small>');
    assert.equal(await slack.submit(again, 'U01', { answer: 'That the pool was ours alone' }), '');
    await withAlice.say('approve 2');
    await withAlice.hears('goes into the draft');
    assert.deepEqual(program.draft().debrief.accounts.map(({ answer }) => answer), ['That the pool was ours alone']);
    await withAlice.say('facilitator 2');
    await withAlice.hears('seen by you and Carol');
  });

  test('what is written in Slack while the program is down counts once it is back, and nothing is asked twice', async () => {
    await withAlice.say('That it was slow');
    await program.settled();
    await program.kill('SIGKILL');
    withAlice.write('and the second pool was full');
    withAlice.write('next');
    await program.serve(slack, matrix);
    await withAlice.hears('4 of about');
    assert.match(await slack.command(channel.id, 'U03', 'perspectives'), /That it was slow\n?.*and the second pool was full/s);
    await program.kill('SIGKILL');
    withAlice.write('skip');
    await program.serve(slack, matrix);
    await withAlice.hears('5 of about');
    await program.kill('SIGKILL');
    await program.serve(slack, matrix);
    await program.settled();
    for (const number of [3, 4, 5]) assert.equal(withAlice.said().filter((text) => text.includes(`${number} of about`)).length, 1);
  });

  test('a document has an answer only once its author let these words go', async () => {
    const shown = () => JSON.stringify(program.draft());
    assert.doesNotMatch(shown(), /disagreed about the pool|at my desk/);
    await withDora.say('everyone 1');
    await withDora.hears('would stand in the draft');
    assert.doesNotMatch(shown(), /disagreed about the pool/);
    await withDora.say('approve 1');
    await withDora.hears('goes into the draft');
    assert.match(shown(), /disagreed about the pool/);
    const { accounts } = program.draft().debrief;
    assert.deepEqual(accounts.map(({ answer, visibility }) => [answer, visibility]), [['Two messages disagreed about the pool', 'everyone']]);
    assert.doesNotMatch(shown(), /at my desk/);
  });

  test('what its author takes back is gone from the store, not only from view', async () => {
    await withAlice.say('withdraw all');
    await withAlice.hears('erased');
    const late = await slack.submit(slack.views.at(-1), 'U01', { answer: 'That the pool was ours again' });
    assert.match(late.errors.answer, /The interview is over/);
    await withDora.say('withdraw 1');
    await withDora.hears('erased');
    assert.doesNotMatch(JSON.stringify(program.draft()), /disagreed about the pool/);
    await program.settled();
    for (const words of ['second pool was full', 'saw the graph go up', 'pool was shared', 'pool was ours', 'disagreed about the pool']) assert.ok(!program.holds(words), `the files of the store hold "${words}"`);
  });
});
