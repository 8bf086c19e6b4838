import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';

import { startFakeSlack } from '../support/fake_slack.mjs';
import { Program, freshFolder, until } from '../support/program.mjs';

let slack;
let program;
let sender;
let room;
const said = {};

const settings = () => `[server]
listen = "127.0.0.1:0"
admin_listen = "127.0.0.1:0"
[incident]
time_zone = "Europe/Berlin"
${slack.settings}`;

const entry = (ts) => {
  const found = program.draft().timeline.filter((one) => one.source.message === ts);
  assert.equal(found.length, 1, `one entry for ${ts}, not ${found.length}`);
  return found[0];
};
const names = (people) => people.map((person) => person.name).sort();

const say = (user, text, extra) => slack.say(room, user, text, extra);
const react = (user, reaction, ts, type) => slack.react(room, user, reaction, ts, type);

before(async () => {
  slack = await startFakeSlack();
  program = new Program(freshFolder('slack'), settings());
  await program.serve(slack);
  ({ sender } = slack);
});

after(async () => {
  await program?.kill('SIGTERM');
  await slack?.close();
});

describe('an incident in Slack', { concurrency: false }, () => {
  test('start makes a channel, invites the reporter, posts the card and pins it', async () => {
    const { status } = await sender.command('C0OPS', 'U01', 'start sev2 Checkout is slow');
    assert.equal(status, 200);
    room = await until('the channel', () => [...slack.channels.values()].find((c) => c.name.startsWith('inc-1-checkout')));
    await until('the invitation', () => slack.called('conversations.invite').some((c) => c.form.get('users').includes('U01')));
    await until('the pinned card', () => room.pins.length === 1);
    const card = room.messages.find((m) => m.ts === room.pins[0]);
    assert.match(JSON.stringify(card.blocks), /Checkout is slow/);
    const buttons = JSON.stringify(card.blocks).match(/"type":"button"/g) ?? [];
    assert.ok(buttons.length >= 2, 'the card has buttons');
  });

  test('a message is written down with its author by name and its mention by name', async () => {
    said.first = await say('U01', 'pool is empty, &lt;checkout&gt; times out, <@U02> can you look?');
    await until('names', () => entry(said.first).author.name === 'Alice' && entry(said.first).text.includes('@Bob'));
    const one = entry(said.first);
    assert.equal(one.text, 'pool is empty, <checkout> times out, @Bob can you look?');
    assert.equal(one.at, new Date(Number(said.first.split('.')[0]) * 1000).toISOString().replace('.000Z', `.${said.first.split('.')[1]}Z`));
    assert.equal(one.thread, null);
  });

  test('one envelope three times, and one message under two event ids, change nothing', async () => {
    const ts = await say('U02', 'looking');
    const event = { type: 'message', channel: room.id, user: 'U02', text: 'looking', ts, event_ts: ts };
    for (let i = 0; i < 3; ++i) assert.equal((await sender.event(event, `Ev${room.id}${ts}`)).status, 200);
    assert.equal((await sender.event(event, 'EvAnother')).status, 200);
    assert.equal(entry(ts).versions, 1);
  });

  test('an edit adds a version, a link preview does not', async () => {
    said.edited = await say('U01', 'rolling bakc');
    await slack.edit(room, 'U01', said.edited, 'rolling back');
    assert.equal(entry(said.edited).text, 'rolling back');
    assert.equal(entry(said.edited).versions, 2);
    const message = { type: 'message', user: 'U01', text: 'rolling back', ts: said.edited, attachments: [{ title: 'a preview' }] };
    await sender.event({ type: 'message', subtype: 'message_changed', hidden: true, channel: room.id, ts: slack.ts(), event_ts: slack.ts(), message }, 'EvEdit2');
    assert.equal(entry(said.edited).versions, 2);
  });

  test('a deleted message leaves its author and time and no text', async () => {
    said.deleted = await say('U02', 'never mind this');
    await slack.remove(room, said.deleted);
    const one = entry(said.deleted);
    assert.equal(one.deleted, true);
    assert.ok(!one.text);
    for (const format of ['md', 'html', 'json', 'csv']) assert.ok(!program.run('draft', 'INC-1', '--format', format).stdout.includes('never mind this'), format);
  });

  test('marking a thread reply stores that reply and no neighbour, and its marker is not its author', async () => {
    said.root = await say('U01', 'what changed at two?');
    said.reply = await say('U02', 'the deploy of the pool settings', { thread_ts: said.root });
    said.neighbour = await say('U01', 'lunch?');
    await react('U03', 'pushpin', said.reply);
    const reply = entry(said.reply);
    assert.equal(reply.key, true);
    assert.equal(reply.thread, said.root);
    assert.equal(reply.author.id, 'U02');
    await until('the name of the marker', () => names(entry(said.reply).marked_by).join() === 'Carol');
    assert.equal(entry(said.root).key, false);
    assert.equal(entry(said.neighbour).key, false);
  });

  test('the receipt on a marked message comes after the store has it', async () => {
    await until('the receipt', () => slack.called('reactions.add').some((c) => c.form.get('timestamp') === said.reply && c.form.get('name') === 'white_check_mark'));
    assert.equal(entry(said.reply).key, true);
  });

  test('two markers make one entry that remembers both, and un-reacting undoes one', async () => {
    await react('U01', 'pushpin', said.reply);
    await until('both names', () => names(entry(said.reply).marked_by).join() === 'Alice,Carol');
    await react('U03', 'pushpin', said.reply, 'reaction_removed');
    assert.deepEqual(names(entry(said.reply).marked_by), ['Alice']);
    assert.equal(entry(said.reply).key, true);
  });

  test('a mark that is taken back leaves no key entry', async () => {
    await react('U01', 'pushpin', said.neighbour);
    assert.equal(entry(said.neighbour).key, true);
    await react('U01', 'pushpin', said.neighbour, 'reaction_removed');
    assert.equal(entry(said.neighbour).key, false);
  });

  test('a TL: line is a note, and the bot does not quote itself', async () => {
    said.note = await say('U01', 'TL: traffic moved to the other region');
    assert.equal(entry(said.note).kind, 'note');
    const own = slack.ts();
    await sender.event({ type: 'message', channel: room.id, user: 'U0BOT', bot_id: 'B0BOT', app_id: 'A01', text: 'my own words', ts: own, event_ts: own }, 'EvOwn');
    assert.equal(program.draft().timeline.some((one) => one.text?.includes('my own words')), false);
  });

  test('what Slack held back is read back once the minute is over', async () => {
    const ts = slack.ts();
    room.messages.push({ type: 'message', user: 'U02', text: 'said while Slack held back', ts });
    // Nearly over, so that nobody waits for its end.
    const minute = Math.floor(Date.now() / 1000) - 57;
    const limited = { type: 'app_rate_limited', token: 't', team_id: 'T01', api_app_id: 'A01', minute_rate_limited: minute };
    const before = slack.called('conversations.history').length;
    const { status } = await sender.post('/slack/events', JSON.stringify(limited), 'application/json');
    assert.equal(status, 200);
    await until('the history is asked for', () => slack.called('conversations.history').length > before);
    await until('the message', () => program.draft().timeline.some((one) => one.source.message === ts));
    assert.equal(entry(ts).text, 'said while Slack held back');
    assert.equal(entry(ts).versions, 1);
    assert.deepEqual(program.draft().gaps, []);
  });

  test('an unknown command gets a hint that only its sender sees', async () => {
    const { status, text } = await sender.command(room.id, 'U01', 'serverity sev1');
    assert.equal(status, 200);
    const reply = JSON.parse(text);
    assert.notEqual(reply.response_type, 'in_channel');
    assert.match(text, /severity/);
  });

  test('buttons and commands keep the card current', async () => {
    await sender.command(room.id, 'U02', 'lead');
    await sender.command(room.id, 'U02', 'status mitigated pool doubled');
    await until('the card', () => {
      const card = JSON.stringify(room.messages.find((m) => m.ts === room.pins[0]).blocks);
      return /mitigated/i.test(card) && /U02|Bob/.test(card);
    });
  });

  test('resolve ends it and the draft has it all', async () => {
    const { status } = await sender.command(room.id, 'U02', 'resolve the pool is back to normal');
    assert.equal(status, 200);
    const draft = program.draft();
    assert.equal(draft.incident.status, 'resolved');
    assert.equal(draft.incident.severity, 'sev2');
    assert.ok(draft.incident.resolved_at.endsWith('Z'));
    assert.equal(draft.incident.lead.name, 'Bob');
    assert.deepEqual(draft.incident.rooms.map(({ platform, room: id }) => ({ platform, id })), [{ platform: 'slack', id: room.id }]);
    const times = draft.timeline.map((one) => one.at);
    assert.deepEqual(times, [...times].sort());
    const listed = JSON.parse(program.run('list', '--format', 'json').stdout);
    assert.deepEqual(listed.map(({ id, status: state }) => ({ id, state })), [{ id: 'INC-1', state: 'resolved' }]);
  });

  test('touching a resolved incident moves none of its times', async () => {
    const before = program.draft().incident.resolved_at;
    await say('U01', 'thank you all');
    await slack.edit(room, 'U01', said.root, 'edited late');
    assert.equal(program.draft().incident.resolved_at, before);
    assert.equal(await program.metric('secondstory_incidents_open'), 0);
  });
});
