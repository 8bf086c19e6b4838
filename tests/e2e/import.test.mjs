import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';

import { Program, freshFolder } from '../support/program.mjs';

const at = (day, clock) => `${Date.parse(`2026-10-${day}T${clock}Z`) / 1000}`;
const ts = (day, clock, micro = '000100') => `${at(day, clock)}.${micro}`;
const root = ts('14', '22:50:00');

const days = {
  '2026-10-14': [
    { type: 'message', subtype: 'channel_join', user: 'U01', text: '<@U01> has joined the channel', ts: ts('14', '22:00:00') },
    { type: 'message', user: 'U01', text: 'checkout &lt;p99&gt; doubled, <@U02>?', ts: root, thread_ts: root, reply_count: 1, reactions: [{ name: 'pushpin', users: ['U02'], count: 1 }], user_profile: { real_name: 'Alice Ames', display_name: 'Alice' } },
    { type: 'message', subtype: 'bot_message', bot_id: 'B07', username: 'pager', text: 'CheckoutLatency firing', ts: ts('14', '22:49:00') },
  ],
  '2026-10-15': [
    { type: 'message', user: 'U02', text: 'rolled back', ts: ts('15', '00:20:00'), edited: { user: 'U02', ts: ts('15', '00:21:00') } },
    { type: 'message', user: 'U02', text: 'the pool, I think', ts: ts('15', '00:05:00'), thread_ts: root, parent_user_id: 'U01' },
    { type: 'message', user: 'U09', text: 'who am I', ts: ts('15', '00:06:00') },
    { type: 'message', user: 'U01', text: 'graph', ts: ts('15', '00:07:00'), subtype: 'file_share', files: [{ id: 'F1', name: 'graph.png', mimetype: 'image/png', size: 1234, url_private: 'https://files.slack.com/files-pri/T01-F1/graph.png?t=xoxe-secret' }] },
  ],
};

function exportFolder(where) {
  const folder = path.join(where, 'export');
  fs.mkdirSync(path.join(folder, 'ops'), { recursive: true });
  const write = (name, value) => fs.writeFileSync(path.join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  write('channels.json', [{ id: 'C01', name: 'ops', created: 1700000000, creator: 'U01', members: ['U01', 'U02'] }, { id: 'C02', name: 'random', created: 1700000000, creator: 'U01' }]);
  write('users.json', [{ id: 'U01', name: 'alice', real_name: 'Alice Ames', profile: { display_name: 'Alice' } }, { id: 'U02', name: 'bob', real_name: 'Bob Byrd', profile: { display_name: 'Bob' } }]);
  for (const [day, messages] of Object.entries(days)) write(`ops/${day}.json`, messages);
  return folder;
}

function zip(folder) {
  const file = `${folder}.zip`;
  const { status, stderr } = spawnSync('python3', ['-m', 'zipfile', '-c', file, ...fs.readdirSync(folder).map((name) => path.join(folder, name))], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return file;
}

const texts = (draft) => draft.timeline.filter((one) => ['message', 'alert', 'file'].includes(one.kind)).map((one) => one.text);

describe('an export of a channel', () => {
  test('becomes an incident, over midnight and out of order, with names, thread, file and mark', () => {
    const program = new Program(freshFolder('import'));
    const made = program.run('import-slack', exportFolder(program.folder), '--channel', 'ops', '--title', 'Slow checkout');
    assert.equal(made.status, 0, made.stderr);
    assert.equal(made.stdout.trim(), 'INC-1');
    const draft = program.draft();
    assert.equal(draft.incident.title, 'Slow checkout');
    assert.deepEqual(texts(draft).filter((text) => text !== 'graph'), ['CheckoutLatency firing', 'checkout <p99> doubled, @Bob?', 'the pool, I think', 'who am I', 'rolled back']);
    const one = (message) => draft.timeline.find((entry) => entry.source.message === message);
    assert.equal(one(root).author.name, 'Alice');
    assert.equal(one(root).key, true);
    assert.deepEqual(one(root).marked_by.map((person) => person.name), ['Bob']);
    assert.equal(one(ts('15', '00:05:00')).thread, root);
    assert.ok(one(ts('15', '00:06:00')).author.name, 'a user that the export does not list has a name to show');
    assert.ok(!JSON.stringify(draft).includes('xoxe-secret'), 'no download token is kept');
    assert.match(program.run('draft', 'INC-1').stdout, /graph\.png/);
  });

  test('read twice adds nothing and prints the same number, as folder and as zip', () => {
    const program = new Program(freshFolder('import'));
    const folder = exportFolder(program.folder);
    const first = program.run('import-slack', folder, '--channel', 'ops');
    const draft = program.run('draft', 'INC-1', '--format', 'json').stdout;
    for (const again of [folder, zip(folder)]) {
      const second = program.run('import-slack', again, '--channel', '#ops');
      assert.equal(second.status, 0, second.stderr);
      assert.equal(second.stdout, first.stdout);
    }
    assert.equal(program.run('draft', 'INC-1', '--format', 'json').stdout, draft);
    assert.equal(JSON.parse(program.run('list', '--format', 'json').stdout).length, 1);
  });

  test('can be cut to a window of time', () => {
    const program = new Program(freshFolder('import'));
    const { status, stderr } = program.run('import-slack', exportFolder(program.folder), '--channel', 'C01', '--from', '2026-10-15T00:00Z', '--to', '2026-10-15T00:10Z');
    assert.equal(status, 0, stderr);
    assert.deepEqual(texts(program.draft()).filter((text) => text !== 'graph'), ['the pool, I think', 'who am I']);
  });

  test('another window of it is an incident of its own, with all that lies in it', () => {
    const program = new Program(freshFolder('import'));
    const folder = exportFolder(program.folder);
    assert.equal(program.run('import-slack', folder, '--channel', 'ops').stdout.trim(), 'INC-1');
    const night = program.run('import-slack', folder, '--channel', 'ops', '--from', '2026-10-15T00:00Z', '--title', 'That night');
    assert.equal(night.stdout.trim(), 'INC-2', night.stderr);
    const drafted = (id) => JSON.parse(program.run('draft', id, '--format', 'json').stdout);
    assert.deepEqual(texts(drafted('INC-2')).filter((text) => text !== 'graph'), ['the pool, I think', 'who am I', 'rolled back']);
    assert.ok(texts(drafted('INC-1')).includes('rolled back'));
  });

  test('with a broken day file names it and imports the rest', () => {
    const program = new Program(freshFolder('import'));
    const folder = exportFolder(program.folder);
    fs.writeFileSync(path.join(folder, 'ops/2026-10-16.json'), '[{"type":"message",');
    const { status, stdout, stderr } = program.run('import-slack', folder, '--channel', 'ops');
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim(), 'INC-1');
    assert.match(stderr, /ops\/2026-10-16\.json/);
    assert.ok(texts(program.draft()).includes('rolled back'));
  });

  test('without the channel asked for says which there are', () => {
    const program = new Program(freshFolder('import'));
    const { status, stderr } = program.run('import-slack', exportFolder(program.folder), '--channel', 'opps');
    assert.equal(status, 1);
    assert.match(stderr, /opps/);
    assert.match(stderr, /ops/);
  });
});
