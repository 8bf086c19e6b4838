import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';

import { zoneAtNoon } from '../support/daytime.mjs';
import { MatrixTalk } from '../support/private_talk.mjs';
import { Program, freshFolder, until } from '../support/program.mjs';
import { Synapse, freePort, missingSynapse } from '../support/synapse.mjs';

const skip = missingSynapse();

const lines = (count, word) => Array.from({ length: count }, (_, i) => `${word} ${i + 1}`);

/** The texts among `wanted`, as the draft has them, in its order. */
function among(program, wanted) {
  const set = new Set(wanted);
  return program.draft().timeline.map((one) => one.text).filter((text) => set.has(text));
}

const application = (synapse, picture) => `homeserver_url = "${synapse.url}"
server_name = "${synapse.serverName}"
as_token = "test_as_token_0123456789"
hs_token = "test_hs_token_9876543210"
display_name = "Scribe"
${picture ? `avatar = "${picture}"` : ''}
`;

const account = (synapse, user) => `homeserver_url = "${synapse.url}"
access_token = "${user.token}"
`;

const settings = (port, matrix) => `[server]
listen = "127.0.0.1:${port}"
admin_listen = "127.0.0.1:0"
[incident]
time_zone = "${zoneAtNoon()}"
answer_pause = "1h"
working_hours = "00:00-23:59"
working_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
[matrix]
${matrix}`;

/** What the program itself says about an application service that is reached there. */
function registration(synapse, port) {
  const { status, stdout, stderr } = new Program(freshFolder('registration'), settings(port, application(synapse))).run('manifest', 'matrix');
  assert.equal(status, 0, stderr);
  return stdout;
}

for (const mode of ['application service', 'plain account']) {
  describe(`an incident on Synapse, as ${mode}`, { skip, concurrency: false }, () => {
    let synapse;
    let program;
    let alice;
    let bob;
    let bot;
    let lobby;
    let room;
    let picture;
    let withAlice;
    let withBob;
    const said = {};
    const entry = (id) => {
      const found = program.draft().timeline.filter((one) => one.source?.message === id);
      assert.equal(found.length, 1, `one entry for ${id}, not ${found.length}`);
      return found[0];
    };

    before(async () => {
      synapse = await Synapse.make();
      const port = mode === 'plain account' ? 0 : await freePort();
      if (mode === 'application service') synapse.register(registration(synapse, port));
      await synapse.start();
      alice = await synapse.unlimitedUser('alice');
      bob = await synapse.unlimitedUser('bob');
      picture = await alice.upload('image/png', Buffer.from('iVBORw0KGgo=', 'base64'));
      let matrix = application(synapse, picture);
      bot = `@incident:${synapse.serverName}`;
      if (mode === 'plain account') {
        const own = await synapse.user('watcher');
        bot = own.id;
        matrix = account(synapse, own);
      }
      program = new Program(freshFolder('synapse-bot'), settings(port, matrix));
      await program.serve();
    });

    after(async () => {
      await program?.kill('SIGTERM');
      await synapse?.close();
    });

    if (mode === 'application service') {
      test('the bot has the name and the picture it was given', async () => {
        assert.deepEqual(await alice.call('GET', `/profile/${encodeURIComponent(bot)}`), { displayname: 'Scribe', avatar_url: picture });
      });
    }

    test('who invites the bot into a room finds it there', async () => {
      lobby = await alice.makeRoom({ name: 'ops', invite: [bot, bob.id] });
      await bob.join(lobby);
      await until('the bot', async () => (await alice.membership(lobby, bot)) === 'join');
    });

    test('start makes a room that only the invited enter, with the card pinned in it', async () => {
      await alice.say(lobby, '!incident start sev2 Checkout is slow');
      const invitation = await until('the invitation', async () => (await alice.invitations()).find((one) => one.name?.startsWith('inc-1-')));
      room = invitation.room;
      await alice.join(room);
      assert.equal((await alice.state(room, 'm.room.join_rules')).join_rule, 'invite');
      assert.equal(await alice.state(room, 'm.room.encryption'), undefined);
      const pinned = await until('the pinned card', async () => (await alice.state(room, 'm.room.pinned_events'))?.pinned?.[0]);
      const card = await alice.call('GET', alice.in(room, `/event/${encodeURIComponent(pinned)}`));
      assert.match(card.content.body, /Checkout is slow/);
      assert.equal(card.content.msgtype, 'm.notice');
      await alice.call('POST', alice.in(room, '/invite'), { user_id: bob.id });
      await bob.join(room);
    });

    test('what two people say, edit, take back, mark and answer is in the draft', async () => {
      said.first = await alice.say(room, 'pool is empty & <checkout> times out');
      said.edited = await bob.say(room, 'rolling bakc');
      await bob.edit(room, said.edited, 'rolling back');
      said.deleted = await bob.say(room, 'never mind this');
      await bob.redact(room, said.deleted);
      said.root = await alice.say(room, 'what changed at two?');
      said.reply = await bob.reply(room, said.root, 'the pool settings');
      await alice.react(room, said.reply, '📌');
      await until('the mark', () => program.draft().timeline.some((one) => one.key && one.source?.message === said.reply));
      assert.equal(entry(said.first).text, 'pool is empty & <checkout> times out');
      assert.equal(entry(said.edited).text, 'rolling back');
      assert.equal(entry(said.edited).versions, 2);
      assert.equal(entry(said.deleted).deleted, true);
      assert.ok(!entry(said.deleted).text);
      assert.equal(entry(said.reply).thread, said.root);
      assert.equal(entry(said.reply).author.id, bob.id);
      await until('names', () => entry(said.first).author.name === 'Alice');
    });

    test('five hundred messages while the bot is down are all there afterwards, once and in order', async () => {
      await program.kill('SIGKILL');
      const wanted = lines(500, 'while down');
      for (const text of wanted) await alice.say(room, text);
      await program.serve();
      await until('all of them', () => among(program, wanted).length >= wanted.length, 120);
      assert.deepEqual(among(program, wanted), wanted);
    });

    test('the homeserver may be killed in between', async () => {
      const before = lines(100, 'before the kill');
      for (const text of before) await alice.say(room, text);
      await program.kill('SIGKILL');
      const during = lines(100, 'while both are down');
      for (const text of during) await alice.say(room, text);
      await synapse.kill9();
      await program.start();
      await synapse.start();
      const after = lines(20, 'after the kill');
      for (const text of after) await alice.say(room, text);
      const wanted = [...before, ...during, ...after];
      await until('all of them', () => among(program, wanted).length >= wanted.length, 180);
      assert.deepEqual(among(program, wanted), wanted);
    });

    test('resolve ends it, and the bot said nothing twice', async () => {
      await alice.say(room, '!incident resolve the pool is back');
      await until('the end', () => program.draft().incident.status === 'resolved');
      const messages = await alice.messages(room, 1000);
      const keys = messages.filter((one) => one.sender === bot).map((one) => one.content['org.secondstory.key'] && `${one.content['org.secondstory.key']} ${one.content['org.secondstory.part']}`).filter(Boolean);
      assert.equal(new Set(keys).size, keys.length);
      assert.ok(keys.length > 0);
      assert.equal(program.draft().timeline.some((one) => one.kind === 'message' && one.author?.id === bot), false);
    });

    test('those who were there are asked in rooms of their own, and one of them would rather not', async () => {
      const carol = await synapse.unlimitedUser('carol');
      await alice.call('POST', alice.in(room, '/invite'), { user_id: carol.id });
      await carol.join(room);
      await carol.say(room, '!incident facilitator');
      await until('the facilitator', async () => (await carol.messages(room)).some((one) => one.sender === bot && /facilitator/.test(one.content.body)));
      await carol.say(room, '!incident debrief start now');
      withAlice = new MatrixTalk(alice, bot);
      withBob = new MatrixTalk(bob, bot);
      for (const talk of [withAlice, withBob]) {
        await talk.enter();
        assert.match(await talk.hears('You took part in'), /Nothing is published before you have approved the lines/);
      }
      assert.notEqual(withAlice.room, withBob.room);
      await program.settled(120);
      await withBob.say('no thanks');
      await withBob.hears('not asked about this incident again');
    });

    test('an answer survives kill -9, and what its author makes of it meanwhile is what was told', async () => {
      await withAlice.say('start');
      await withAlice.hears('1 of about');
      const answer = await withAlice.say('The gauge looked stuck');
      await program.kill('SIGKILL');
      await withAlice.edit(answer, 'The gauge looked stuck at forty');
      await program.serve();
      await withAlice.say('next');
      await withAlice.hears('2 of about');
      await withAlice.say('skip');
      await withAlice.hears('3 of about');
      assert.equal((await withAlice.said()).filter((text) => text.includes('1 of about')).length, 1);
    });

    test('the draft has it once she let these words go', async () => {
      const accounts = () => program.draft().debrief.accounts.map(({ answer, visibility }) => [answer, visibility]);
      await withAlice.say('everyone 1');
      assert.match(await withAlice.hears('would stand in the draft'), /stuck at forty/);
      assert.deepEqual(accounts(), []);
      await withAlice.say('approve 1');
      await withAlice.hears('goes into the draft');
      assert.deepEqual(accounts(), [['The gauge looked stuck at forty', 'everyone']]);
      await program.settled(120);
      assert.equal((await withBob.said()).length, 2);
    });
  });
}

describe('an incident on Synapse whose room is upgraded', { skip, concurrency: false }, () => {
  let synapse;
  let program;
  let alice;
  let bot;

  before(async () => {
    synapse = await Synapse.make();
    const port = await freePort();
    synapse.register(registration(synapse, port));
    await synapse.start();
    alice = await synapse.unlimitedUser('alice');
    bot = `@incident:${synapse.serverName}`;
    program = new Program(freshFolder('synapse-bot'), settings(port, application(synapse)));
    await (await program.start()).ready();
  });

  after(async () => {
    await program?.kill('SIGTERM');
    await synapse?.close();
  });

  const enters = (room) => until('the bot', async () => (await alice.membership(room, bot)) === 'join');
  const event = (room, id) => alice.call('GET', alice.in(room, `/event/${encodeURIComponent(id)}`));
  /** The pinned card, other than this one, which the upgrade may have carried over. */
  const card = (room, other) => until('the pinned card', async () => {
    const ids = (await alice.state(room, 'm.room.pinned_events'))?.pinned ?? [];
    return ids.find((id) => id !== other);
  });

  for (const [incident, preset] of [['INC-1', 'public_chat'], ['INC-2', 'private_chat']]) {
    test(`it goes on in the successor with a card there (${preset})`, async () => {
      const mayPin = { events: { 'm.room.pinned_events': 0 } };
      const old = await alice.makeRoom({ preset, invite: [bot], power_level_content_override: mayPin });
      await enters(old);
      await alice.say(old, '!incident start sev3 Search is slow here');
      const first = await card(old);
      const { replacement_room: room } = await alice.call('POST', alice.in(old, '/upgrade'), { new_version: '12' });
      if (preset === 'private_chat') await alice.call('POST', alice.in(room, '/invite'), { user_id: bot });
      await enters(room);
      const said = await alice.say(room, 'still slow over here');
      await until('what was said', () => program.draft(incident).timeline.some((one) => one.source?.message === said));
      const second = await card(room, first);
      assert.match((await event(room, second)).content.body, /Search is slow/);
      await alice.say(room, '!incident severity sev1');
      await until('the card as it is now', async () => {
        const { unsigned } = await event(room, second);
        return /sev1/i.test(unsigned['m.relations']?.['m.replace']?.content['m.new_content'].body);
      });
    });
  }
});
