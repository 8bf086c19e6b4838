import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import test, { describe } from 'node:test';

import { Program, binary, freshFolder } from '../support/program.mjs';

const blaming = 'All fine here.\nZoë — the lead should have called us.\n';

function lint(texts, ...words) {
  const folder = freshFolder('lint');
  for (const [name, text] of Object.entries(texts)) fs.writeFileSync(path.join(folder, name), text);
  return new Program(folder).run('lint', ...words);
}

describe('lint', () => {
  test('names line, column, class, words and what to write instead, and ends with 1', () => {
    const result = lint({ 'a.md': blaming }, 'a.md');
    assert.match(result.stdout, /^2:16: counterfactual: "should have called": This describes something/);
    assert.equal(result.stdout.trim().split('\n').length, 1);
    assert.equal(result.status, 1);
  });

  test('says nothing and ends with 0 where there is nothing to say', () => {
    const result = lint({ 'a.md': 'The pod restarted at 14:02.\n' }, 'a.md');
    assert.equal(result.stdout, '');
    assert.equal(result.status, 0, result.stderr);
  });

  test('gives an array in JSON, empty where nothing was found', () => {
    const [finding, ...more] = JSON.parse(lint({ 'a.md': blaming }, '--format', 'json', 'a.md').stdout);
    assert.deepEqual(more, []);
    assert.equal(finding.line, 2);
    assert.equal(finding.column, 16);
    assert.equal(finding.class, 'counterfactual');
    assert.equal(finding.match, 'should have called');
    assert.ok(finding.suggestion.length > 20);
    assert.deepEqual(JSON.parse(lint({ 'a.md': 'Quiet.\n' }, '--format', 'json', 'a.md').stdout), []);
  });

  test('takes names from --people and leaves the file its place', () => {
    const text = 'the outage was caused by wren.\n';
    assert.equal(lint({ 'a.md': text }, 'a.md').status, 0);
    const result = lint({ 'a.md': text }, '--people', 'Wren,Mo', 'a.md');
    assert.match(result.stdout, /person-cause: "caused by wren"/);
  });

  test('reads standard input, and names files where there are several', () => {
    const piped = spawnSync(binary, ['lint', '-'], { input: blaming, encoding: 'utf8', cwd: freshFolder('lint') });
    assert.match(piped.stdout, /^2:16: counterfactual/);
    const several = lint({ 'a.md': 'Quiet.\n', 'b.md': blaming }, 'a.md', 'b.md');
    assert.match(several.stdout, /^b\.md:2:16: counterfactual/);
  });

  test('ends with 2 for a file that is not there, and for a folder', () => {
    const result = lint({}, 'none.md');
    assert.equal(result.status, 2);
    assert.match(result.stderr, /none\.md/);
    assert.equal(lint({}, '.').status, 2);
  });

  test('needs no configuration, not even a sound one', () => {
    const folder = freshFolder('lint');
    fs.writeFileSync(path.join(folder, 'secondstory.toml'), 'nonsense = [');
    fs.writeFileSync(path.join(folder, 'a.md'), 'Quiet.\n');
    assert.equal(spawnSync(binary, ['lint', 'a.md'], { cwd: folder }).status, 0);
  });
});
