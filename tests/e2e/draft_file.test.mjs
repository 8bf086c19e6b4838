import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';

import { Program, freshFolder } from '../support/program.mjs';

const at = (clock) => `${Date.parse(`2026-10-14T${clock}Z`) / 1000}.000100`;
const said = (clock, user, text) => ({ type: 'message', user, text, ts: at(clock) });
const first = [said('22:50:00', 'U01', 'checkout doubled'), said('22:55:00', 'U02', 'rolled back')];

/** A program whose store holds one incident out of an export. */
function imported() {
  const program = new Program(freshFolder('draft-file'));
  const folder = path.join(program.folder, 'export');
  fs.mkdirSync(path.join(folder, 'ops'), { recursive: true });
  const write = (name, value) => fs.writeFileSync(path.join(folder, name), JSON.stringify(value));
  write('channels.json', [{ id: 'C01', name: 'ops', created: 1700000000, creator: 'U01', members: ['U01', 'U02'] }]);
  write('users.json', [{ id: 'U01', name: 'alice', profile: { display_name: 'Alice' } }, { id: 'U02', name: 'bob', profile: { display_name: 'Bob' } }]);
  write('ops/2026-10-14.json', first);
  const made = program.run('import-slack', folder, '--channel', 'ops', '--title', 'Slow checkout');
  assert.equal(made.status, 0, made.stderr);
  const file = path.join(program.folder, 'inc-1.md');
  return {
    program,
    file,
    read: () => fs.readFileSync(file, 'utf8'),
    draft: (...words) => program.run('draft', 'INC-1', '--out', file, ...words),
  };
}

describe('a draft written over its own file', () => {
  test('keeps what people wrote into it and marks it, however often it is written', () => {
    const { file, read, draft } = imported();
    assert.equal(draft().status, 0);
    const places = Number(read().match(/\*\*(\d+) places need a person/)[1]);
    const edited = read()
      .replace(/^\*\*\\\[WRITE: Five lines.*$/m, 'The pool ran empty.\nThen it filled again.')
      .replace('## Surprises\n', '## Surprises\n\nNobody knew of the second pool.\n');
    fs.writeFileSync(file, edited);
    for (let again = 0; again < 2; again += 1) {
      const { status, stderr } = draft();
      assert.equal(status, 0, stderr);
      assert.match(read(), /## Summary\n\n\*✎ Written by hand:\*\n\nThe pool ran empty\.\nThen it filled again\.\n\n## Impact/);
      assert.match(read(), /## Surprises\n\n\*✎ Written by hand:\*\n\nNobody knew of the second pool\.\n/);
      assert.match(read(), new RegExp(`\\*\\*${places - 1} places need a person`));
      assert.equal(read().match(/checkout doubled/g).length, edited.match(/checkout doubled/g).length);
    }
    assert.deepEqual(fs.readdirSync(path.dirname(file)).filter((name) => name.includes('.new')), []);
  });

  test('is on standard output as it is generated, with no trace of the file', () => {
    const { program, read, draft } = imported();
    draft();
    const { stdout } = program.run('draft', 'INC-1');
    assert.doesNotMatch(stdout, /<!--/);
    assert.ok(read().startsWith(stdout));
  });

  test('is refused where the file is of the version with names, which stays as it was', () => {
    const { read, draft } = imported();
    draft();
    const before = read();
    const { status, stderr } = draft('--people', 'roles');
    assert.equal(status, 1);
    assert.match(stderr, /inc-1\.md is not the draft of INC-1 with roles/);
    assert.equal(read(), before);
  });

  test('loses no line of a file that was something else before', () => {
    const { file, read, draft } = imported();
    fs.writeFileSync(file, 'my notes\n\nof that night\n');
    assert.equal(draft().status, 0);
    assert.match(read(), /my notes\n\nof that night\n/);
    assert.match(read(), /# INC-1: Slow checkout\n/);
  });

  test('in other formats is the document alone', () => {
    const { program } = imported();
    const file = path.join(program.folder, 'inc-1.json');
    for (let again = 0; again < 2; again += 1) assert.equal(program.run('draft', 'INC-1', '--format', 'json', '--out', file).status, 0);
    assert.equal(JSON.parse(fs.readFileSync(file, 'utf8')).incident.id, 'INC-1');
  });
});

describe('all that is stored about one person', () => {
  test('goes to standard output or into a file that is for its owner alone', () => {
    const { program } = imported();
    const { status, stdout, stderr } = program.run('export', '--person', 'slack:U01');
    assert.equal(status, 0, stderr);
    const [incident] = JSON.parse(stdout).incidents;
    assert.deepEqual(incident.entries.filter(({ kind }) => kind === 'message').map(({ text }) => text), ['checkout doubled']);
    assert.doesNotMatch(stdout, /rolled back/);
    const file = path.join(program.folder, 'alice.json');
    assert.equal(program.run('export', '--person', 'slack:U01', file).status, 0);
    assert.equal(fs.readFileSync(file, 'utf8'), stdout);
    assert.equal(fs.statSync(file).mode & 0o077, 0);
  });

  test('is refused in words for nobody we know, and for what is no person', () => {
    const { program } = imported();
    const unknown = program.run('export', '--person', 'slack:U99');
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /nothing is stored about slack:U99/);
    assert.match(program.run('export', '--person', 'alice').stderr, /write a person like slack:U0123/);
    assert.equal(program.run('export').status, 2);
  });
});
