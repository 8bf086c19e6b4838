// The check of wording: how often it is right on labelled texts, how fast it reads beside a prose
// linter that people use, and how long a megabyte takes that was written to hurt.
// usage: node run.mjs SECONDSTORY_BINARY BENCH_LANGUAGE_BINARY FOLDER. Exit 1 where a goal is missed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import writeGood from 'write-good';
import { scoreOfPrintedRules } from './printed_rules.mjs';

const [binary, bench, folder] = process.argv.slice(2);
const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const megabyte = 1_000_000;
const goals = [];

function goal(what, value, met, wanted) {
  goals.push(met);
  console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${value} (goal ${wanted})`);
}

function measured(...words) {
  const { status, stdout, stderr } = spawnSync(bench, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

const linesOf = (file) => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

/** Goals are null where the texts were tuned on, and the figure only tells that the tables still fit, or where
 * they are much harder than those for which the goals were set. */
function scores(name, file, precision, recall) {
  if (!fs.existsSync(file)) return console.log(`       ${name}: skipped, ${path.basename(file)} is not there`);
  if (!linesOf(file).every((line) => line.findings)) return console.log(`       ${name}: skipped, nobody has labelled it yet`);
  const score = measured('score', file);
  const figures = `precision ${score.precision}, recall ${score.recall}, score ${score.score} of ${score.labels}, ${(100 * score.clean_with_findings).toFixed(1)} % of clean texts with a finding`;
  if (path.basename(file).startsWith('held_out') && fs.existsSync(specification)) {
    const printed = scoreOfPrintedRules(fs.readFileSync(specification, 'utf8'), linesOf(file));
    console.log(`       ${name}: the printed rules alone have precision ${printed.precision.toFixed(4)}, recall ${printed.recall.toFixed(4)}`);
  }
  if (precision === null) return console.log(`       ${name}: ${figures}`);
  return goal(name, figures, score.precision >= precision && score.recall >= recall, `${precision} / ${recall}`);
}

/** Sentences of incidents in a fixed order, of which as few hold a finding as in published reports. */
function prose(bytes) {
  const all = [development, shared].filter((file) => fs.existsSync(file)).flatMap(linesOf);
  const [clean, dirty] = [all.filter((one) => !one.findings.length), all.filter((one) => one.findings.length)];
  let text = '';
  for (let at = 0; text.length < bytes; ++at) {
    const from = at % 42 === 0 ? dirty : clean;
    text += `${from[(at * 7919) % from.length].text}${at % 5 ? ' ' : '\n\n'}`;
  }
  return text;
}

function seconds(run) {
  const begin = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

const hostile = {
  'triggers in one line': 'should have tested ',
  'people and triggers': 'the admin should have checked the alerts and why did you ',
  'beginnings of triggers': 'had the if only we the team engineers who because the old new one ',
  'nested quotes': '"a “b ‘c "d `e ',
  'quotes that never end': '"a"a',
  'combining marks': 's\u0301h\u0301o\u0301u\u0301l\u0301d\u0301 have checked ',
  'bytes that are no UTF-8': Buffer.from([0x20, 0xff, 0xc3, 0xe2, 0x80, 0x73, 0x68, 0xf0, 0x9f]),
  'one letter': 'a',
  'underscores and asterisks': '_*',
  'regions that never end': '<!-- language: off -->',
  'mentions': '@a <@b ',
};

const shared = path.join(here, '../../../../shared/blameless-cases.jsonl');
const specification = path.join(here, '../../../../shared/debrief.md');
const development = path.join(here, 'development.jsonl');

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });

scores('shared cases', shared, 0.98, 0.97);
if (fs.existsSync(specification)) {
  const { precision, recall } = scoreOfPrintedRules(fs.readFileSync(specification, 'utf8'), linesOf(shared));
  goal('the yardstick: the printed rules on the cases they were tuned on', `precision ${precision}, recall ${recall}`, precision === 1 && recall === 1, '1 / 1');
}
scores('development texts', development, null, null);
scores('held-out texts like the cases', path.join(here, 'held_out_alike.jsonl'), 0.92, 0.75);
scores('held-out texts written freely', path.join(here, 'held_out_free.jsonl'), null, null);

const text = prose(5 * megabyte);
const file = path.join(folder, 'prose.txt');
fs.writeFileSync(file, text);
const ours = measured('speed', file).mb_per_second;
const part = text.slice(0, megabyte / 4);
const theirs = part.length / megabyte / Math.min(seconds(() => writeGood(part)), seconds(() => writeGood(part)));
goal('reading incident prose on one core', `${ours.toFixed(1)} MB/s`, ours >= 20, '20 MB/s');
console.log(`       write-good reads the same at ${theirs.toFixed(2)} MB/s: ${(ours / theirs).toFixed(0)} times slower`);

for (const [what, piece] of Object.entries(hostile)) {
  const bytes = Buffer.from(piece);
  const name = path.join(folder, 'hostile.txt');
  fs.writeFileSync(name, Buffer.concat(Array(Math.ceil(megabyte / bytes.length)).fill(bytes)).subarray(0, megabyte));
  const read = () => seconds(() => {
    const { status, stderr } = spawnSync(binary, ['lint', '--format', 'json', name], { maxBuffer: 1 << 30 });
    if (status > 1) throw new Error(String(stderr));
  });
  const took = Math.min(read(), read(), read());
  goal(`a megabyte of ${what}, as the program reads it`, `${took.toFixed(2)} s`, took < 1, '1 s');
}
process.exit(goals.every(Boolean) ? 0 : 1);
