import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';

import { startFakeMatrix } from '../support/fake_matrix.mjs';
import { startFakeSlack } from '../support/fake_slack.mjs';
import { MatrixTalk } from '../support/private_talk.mjs';
import { Program, freshFolder, until } from '../support/program.mjs';

let slack;
let matrix;
let program;
let channel; // INC-1 in Slack
let room; // and in Matrix
let alice; // who also is U01 in Slack
let dora; // who is in Matrix only
let mallory; // who is in no room of an incident
let withMallory; // a room of hers for two
const said = {};
const hidden = {}; // INC-2: its room and its channel

const settings = () => `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
[incident]
time_zone = "Europe/Berlin"
digest_room = "slack:C0OPS"
${slack.settings}${matrix.settings}`;

const entry = (id) => {
  const found = program.draft().timeline.filter((one) => one.source?.message === id);
  assert.equal(found.length, 1, `one entry for ${id}, not ${found.length}`);
  return found[0];
};

const slackTexts = (where) => where.messages.map((message) => message.text);
const slackCards = () => channel.messages.filter((message) => message.user === 'U0BOT' && JSON.stringify(message.blocks ?? []).includes('"button"'));
const slackCard = () => JSON.stringify(channel.messages.find((message) => message.ts === channel.pins[0]).blocks);
const pinned = async (where) => (await dora.state(where, 'm.room.pinned_events'))?.pinned?.[0];
const matrixCard = async () => matrix.newest(await pinned(room)).body;
const matrixCards = () => matrix.messages(room).filter((event) => event.sender === matrix.bot && /Status:/.test(event.content.body));

before(async () => {
  slack = await startFakeSlack();
  matrix = await startFakeMatrix();
  alice = matrix.user('alice');
  dora = matrix.user('dora');
  mallory = matrix.user('mallory');
  program = new Program(freshFolder('platforms'), settings());
  await program.serve(slack, matrix);
});

after(async () => {
  await program?.kill('SIGTERM');
  await matrix?.close();
  await slack?.close();
});

describe('an incident in Slack and in Matrix', { concurrency: false }, () => {
  test('link brings a room of the other platform in, with a card of its own', async () => {
    await slack.command('C0OPS', 'U01', 'start sev2 Checkout is slow');
    channel = await until('the channel', () => [...slack.channels.values()].find((one) => one.name.startsWith('inc-1-checkout')));
    await until('its card', () => channel.pins.length === 1);
    room = await dora.makeRoom({ preset: 'public_chat', name: 'ops', room_alias_name: 'ops', invite: [matrix.bot, alice.id], power_level_content_override: { events: { 'm.room.pinned_events': 0 } } });
    await alice.join(room);
    await until('the bot', async () => (await dora.membership(room, matrix.bot)) === 'join');
    assert.match(await slack.command(channel.id, 'U01', 'link #ops:hs.test'), /As soon as I am in/);
    await until('the card there', () => pinned(room));
    assert.match(await matrixCard(), /INC-1 · Checkout is slow/);
    await until('the word to all', () => slackTexts(channel).some((text) => /listens in/.test(text)) && matrix.texts(room).some((text) => /listens in/.test(text)));
    assert.deepEqual(program.draft().incident.rooms.map(({ platform, room: id }) => [platform, id]).sort(), [['matrix', room], ['slack', channel.id]]);
  });

  test('what is said in either room, changed and taken back, is one timeline', async () => {
    said.slack = await slack.say(channel, 'U01', 'pool is empty');
    said.matrix = await dora.say(room, 'the <replica> lags & lags');
    said.slackEdited = await slack.say(channel, 'U02', 'rolling bakc');
    said.matrixEdited = await alice.say(room, 'replica is catchign up');
    said.slackDeleted = await slack.say(channel, 'U02', 'never mind slack');
    said.matrixDeleted = await dora.say(room, 'never mind matrix');
    await slack.edit(channel, 'U02', said.slackEdited, 'rolling back');
    await alice.edit(room, said.matrixEdited, 'replica is catching up');
    await slack.remove(channel, said.slackDeleted);
    await dora.redact(room, said.matrixDeleted);
    await until('the last of it', () => program.draft().timeline.some((one) => one.source?.message === said.matrixDeleted && one.deleted));
    assert.equal(entry(said.slack).text, 'pool is empty');
    assert.equal(entry(said.matrix).text, 'the <replica> lags & lags');
    assert.equal(entry(said.slackEdited).text, 'rolling back');
    assert.equal(entry(said.matrixEdited).text, 'replica is catching up');
    assert.deepEqual([said.slackEdited, said.matrixEdited].map((id) => entry(id).versions), [2, 2]);
    assert.ok(entry(said.slackDeleted).deleted && !entry(said.slackDeleted).text);
    assert.ok(!entry(said.matrixDeleted).text);
  });

  test('a mark counts on either platform, with who set it', async () => {
    await slack.react(channel, 'U02', 'pushpin', said.slack);
    await alice.react(room, said.matrix, '📌');
    await dora.react(room, said.matrixEdited, '👀');
    await until('both marks', () => entry(said.slack).key && entry(said.matrix).key);
    await until('their names', () => entry(said.slack).marked_by[0]?.name === 'Bob' && entry(said.matrix).marked_by[0]?.name === 'Alice');
    await until('the reaction', () => program.draft().timeline.some((one) => one.kind === 'reaction' && one.author.id === dora.id));
    assert.equal(entry(said.matrixEdited).key, false);
  });

  test('what is changed in one room is seen on the card of each, which is the same post as before', async () => {
    const before = [channel.pins[0], await pinned(room)];
    await dora.say(room, '!incident status identified');
    await until('both cards', async () => /identified/i.test(slackCard()) && /identified/i.test(await matrixCard()));
    await slack.command(channel.id, 'U02', 'sev sev1');
    await until('both cards again', async () => /sev1/i.test(slackCard()) && /sev1/i.test(await matrixCard()));
    assert.deepEqual([channel.pins[0], await pinned(room)], before);
    assert.equal(slackCards().length, 1);
    assert.equal(matrixCards().length, 1);
  });

  test('a choice made by reaction in Matrix leads, and both cards say so', async () => {
    const card = await pinned(room);
    const lead = matrix.newest(card).body.split('\n').find((line) => line.includes("I'll lead"));
    await dora.react(room, card, lead.split(' ')[0]);
    await until('the lead', async () => /Dora/.test(slackCard()) && /Dora/.test(await matrixCard()));
    assert.equal(program.draft().incident.lead.id, dora.id);
  });

  test('an account named in Slack is the same person once Matrix says yes, and not before', async () => {
    assert.match(await slack.command(channel.id, 'U01', `iam ${alice.id}`), /private message/);
    const withAlice = new MatrixTalk(alice, matrix.bot);
    await withAlice.enter();
    await withAlice.hears('same person');
    withMallory = new MatrixTalk(mallory, matrix.bot, await mallory.makeRoom({ invite: [matrix.bot] }));
    await withMallory.say('yes');
    assert.doesNotMatch(await slack.command(channel.id, 'U01', 'iam'), new RegExp(alice.id));
    await withAlice.say('yes');
    const direct = await until('the word to Slack', () => [...slack.channels.values()].find((one) => one.id.startsWith('D') && slackTexts(one).some((text) => /said yes/.test(text))));
    assert.equal(direct.id, 'DU01');
    assert.match(await slack.command(channel.id, 'U01', 'iam'), /Alice/);
  });

  test('killed with an update on its way and a card to be redrawn, it says nothing twice', async () => {
    matrix.fault = (name, call) => (name === 'send' && call.path[1] === room ? { cut: true, after: true } : undefined);
    slack.fault = (method, form) => (method === 'chat.postMessage' && form.get('channel') === channel.id ? { cut: true, after: true } : undefined);
    await slack.command(channel.id, 'U02', 'update the pool is being doubled next 30m');
    await until('both posts', () => [slackTexts(channel), matrix.texts(room)].every((texts) => texts.some((text) => /being doubled/.test(text))));
    await program.kill('SIGKILL');
    matrix.fault = slack.fault = () => undefined;
    matrix.forgetTransactions();
    said.whileDown = await dora.say(room, 'said while it was down');
    const ts = slack.ts();
    channel.messages.push({ type: 'message', user: 'U02', text: 'said there meanwhile', ts });
    await program.serve(slack, matrix);
    await slack.command(channel.id, 'U02', 'status mitigated pool doubled');
    await until('both cards', async () => /mitigated/i.test(slackCard()) && /mitigated/i.test(await matrixCard()));
    await until('what was said meanwhile', () => program.draft().timeline.filter((one) => one.source?.message === said.whileDown || one.source?.message === ts).length === 2);
    await program.settled();
    for (const texts of [slackTexts(channel), matrix.texts(room)]) assert.equal(texts.filter((text) => /being doubled/.test(text)).length, 1);
    assert.equal(slackCards().length, 1);
    assert.equal(matrixCards().length, 1);
    assert.equal(program.draft().timeline.filter((one) => one.kind === 'update').length, 1);
  });

  test('a private incident is seen from the rooms it has and by nobody else', async () => {
    await dora.say(room, '!incident start Leaked key private');
    hidden.room = (await until('the room', async () => (await dora.invitations()).find((one) => one.name?.startsWith('inc-2-')))).room;
    await dora.join(hidden.room);
    await dora.say(hidden.room, '!incident link slack');
    hidden.channel = await until('the channel', () => [...slack.channels.values()].find((one) => one.name.startsWith('inc-2-')));
    await until('its card', () => hidden.channel.pins.length === 1);
    await slack.enter(hidden.channel, 'U02');
    const lobby = await dora.makeRoom({ name: 'doras', invite: [matrix.bot] });
    await until('the bot', async () => (await dora.membership(lobby, matrix.bot)) === 'join');
    await dora.say(lobby, '!incident INC-2 show');
    const withDora = new MatrixTalk(dora, matrix.bot);
    await withDora.enter();
    await withDora.hears('INC-2 Leaked key');
    assert.match(await slack.command('C0OPS', 'U02', 'INC-2 show'), /Leaked key/);
    assert.ok(!slackTexts(slack.channels.get('C0OPS')).some((text) => /Leaked|INC-2/.test(text)));
  });

  test('to anybody else it is as if there were none, whatever they ask', async () => {
    for (const words of ['show', 'here', 'link matrix', `link ${room}`, 'invite @carol', 'timeline', 'draft', 'update all', 'status resolved', 'close'])
      assert.equal((await slack.command('C0OPS', 'U03', `INC-2 ${words}`)).replaceAll('INC-2', 'INC-99'), await slack.command('C0OPS', 'U03', `INC-99 ${words}`), words);
    assert.doesNotMatch(await slack.command('C0OPS', 'U03', 'list'), /INC-2|Leaked/);
    const own = await mallory.makeRoom({ name: 'mine', invite: [matrix.bot] });
    await until('the bot', async () => (await mallory.membership(own, matrix.bot)) === 'join');
    await mallory.say(own, '!incident INC-2 show');
    await mallory.say(own, '!incident INC-99 show');
    const [first, second] = (await until('two answers', async () => (await withMallory.said()).length >= 2 && withMallory.said())).slice(-2);
    assert.equal(first.replaceAll('INC-2', 'INC-99'), second);
  });

  test('nobody gets into it by linking its rooms, nor learns that they are its', async () => {
    await slack.command('C0OPS', 'U03', 'start Mine');
    const mine = await until('the channel', () => [...slack.channels.values()].find((one) => one.name.startsWith('inc-3-')));
    await until('its card', () => mine.pins.length === 1);
    const told = () => slackTexts(slack.channels.get('DU03') ?? { messages: [] });
    const answers = [];
    for (const place of [hidden.room, '!nowhere:hs.test', `#${hidden.channel.name}:hs.test`, `slack:${hidden.channel.id}`, 'slack:C0NOWHERE']) {
      const before = told().length;
      const now = await slack.command(mine.id, 'U03', `link ${place}`);
      answers.push([place, now, await until(`what came of ${place}`, () => told()[before])]);
    }
    for (const [place, now, later] of answers) {
      assert.match(now, /I am going there/, place);
      assert.match(later, /^I could not get into that room\. Invite me there, then say `.incident INC-3 here` in it\.$/, place);
    }
    assert.deepEqual(program.draft('INC-3').incident.rooms.map((one) => one.room), [mine.id]);
  });

  test('who is in a room by one account is known in it by the other', async () => {
    assert.match(await slack.command('C0OPS', 'U01', 'INC-2 show'), /There is no INC-2/);
    await dora.call('POST', dora.in(hidden.room, '/invite'), { user_id: alice.id });
    await alice.join(hidden.room);
    await until('access', async () => /Leaked key/.test(await slack.command('C0OPS', 'U01', 'INC-2 show')));
  });

  test('resolved in one and closed in the other, it is so in both', async () => {
    await dora.say(room, '!incident resolve the pool is doubled');
    await until('both cards', async () => /resolved/i.test(slackCard()) && /resolved/i.test(await matrixCard()));
    assert.match(await slack.command(channel.id, 'U01', 'close'), /summary/);
    await slack.command(channel.id, 'U01', 'close nothing more to find');
    await until('both cards', async () => /closed/i.test(slackCard()) && /closed/i.test(await matrixCard()));
    assert.equal(program.draft().incident.status, 'closed');
  });

  test('the draft has both in the order of their times, each with its source, and each person once', () => {
    const draft = program.draft();
    const talk = draft.timeline.filter((one) => one.kind === 'message');
    assert.deepEqual(draft.timeline.map((one) => one.at), draft.timeline.map((one) => one.at).sort());
    assert.deepEqual(talk.slice(0, 4).map((one) => [one.source.platform, one.source.room, one.text]), [
      ['slack', channel.id, 'pool is empty'], ['matrix', room, 'the <replica> lags & lags'],
      ['slack', channel.id, 'rolling back'], ['matrix', room, 'replica is catching up']]);
    assert.equal(new Set(talk.map((one) => one.source.permalink)).size, talk.length);
    assert.deepEqual([entry(said.slack), entry(said.matrixEdited)].map((one) => one.author.name), ['Alice', 'Alice']);
    const texts = Object.fromEntries(['md', 'html', 'csv'].map((format) => [format, program.run('draft', 'INC-1', '--format', format).stdout]));
    assert.match(texts.md, /from 3 people in 2 rooms/);
    assert.match(texts.html, /from 3 people in 2 rooms/);
    for (const [format, text] of Object.entries(texts)) {
      assert.ok(text.indexOf('pool is empty') < text.indexOf('replica is catching up'), format);
      assert.match(text, /https:\/\/example\.slack\.com\/archives/, format);
      assert.match(text, /https:\/\/matrix\.to\/#/, format);
      assert.doesNotMatch(text, /never mind|Leaked/, format);
    }
    const roles = program.run('draft', 'INC-1', '--format', 'json', '--people', 'roles').stdout;
    assert.doesNotMatch(roles, /Alice|alice|Dora|dora|Bob/);
    const [byAlice, byAliceThere, byDora] = [said.slack, said.matrixEdited, said.matrix].map((id) => entry(id).id);
    const called = (id) => JSON.parse(roles).timeline.find((one) => one.id === id).author.name;
    assert.equal(called(byAlice), called(byAliceThere));
    assert.notEqual(called(byAlice), called(byDora));
  });
});
