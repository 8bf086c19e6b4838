// The yardstick of labelled texts: what the rules printed in debrief.md 3.7 find in them, read as
// 3.4 says and scored as 3.6 says. It tells how hard texts are, whoever wrote them.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const order = ['hindsight', 'blaming-question', 'retribution', 'counterfactual', 'person-cause', 'negligence', 'normative', 'human-error', 'root-cause', 'exhortation'];
/** 3.4.5: no capital letter inside but those of people. */
const guarded = new Set(['PC1', 'PC2', 'PC8', 'PC9', 'PC10']);
/** 3.4.6: these take no name that is only guessed. */
const sureOfNames = new Set(['PC2', 'PC9']);
/** Capitals that begin a sentence or a product, and no name. */
const noNames = new Set(('A After All An And Any At Because Before But By Could Did Do Does For From Had Has Have He Her His How I If In Is It Its '
  + 'Let Maybe Next No Nobody Not Nothing On One Only Or Our Please Root She Should Since So Some Someone Somebody Still That The Their Then There '
  + 'These They This Those Three Two Until Was We Were What When Where Which While Who Whoever Whose Why Will With Would You Your Everyone Anyone '
  + 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December '
  + 'Ansible Cassandra Consul Docker Gitlab Grafana Jenkins Jira Kafka Kubernetes Linux Matrix Nginx Postgres Redis Riak Slack Terraform Vault Windows').split(' '));

/** Of the text of 3.7: macros by name, and rules in order. */
export function printedRules(specification) {
  const section = specification.slice(specification.indexOf('### 3.7'));
  const [, body] = section.match(/```text\n([^]*?)```/);
  const macros = {};
  const rules = [];
  let heading = '';
  for (const line of body.split('\n')) {
    let part;
    if ((part = line.match(/^# (\S+)/))) heading = part[1];
    else if ((part = line.match(/^\{(\w+)\}\s*= (.*)$/))) macros[part[1]] = part[2].replace(/\s{2,}# .*$/, '').trim();
    else if ((part = line.match(/^([A-Z]+\d+b?)\s+trig (.*)$/))) rules.push({ id: part[1], wording: heading, trigger: part[2].trim(), windows: [], flags: 'gi' });
    else if ((part = line.match(/^\s+([LRS])([+-])\s+(.*)$/))) rules.at(-1).windows.push({ window: part[1], wanted: part[2] === '+', pattern: part[3].trim() });
    else if (line.includes('(case-sensitive)')) rules.at(-1).flags = 'g';
    else if (line.trim()) throw new Error(`a line of 3.7 that is no rule: ${line}`);
  }
  return { macros, rules };
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Rules for one roster, ready to run. */
function compiled({ macros, rules }, people, guessed) {
  const expand = (pattern, names) => {
    const all = { ...macros, NAME: [...names.map(escaped).sort((one, two) => two.length - one.length), macros.MENT].join('|') };
    let text = pattern;
    while (/\{[A-Z]\w*\}/.test(text)) text = text.replace(/\{([A-Z]\w*)\}/g, (_, name) => `(?:${all[name]})`);
    return text;
  };
  return rules.map((rule) => {
    const names = sureOfNames.has(rule.id) ? people : [...people, ...guessed];
    const regex = (pattern, flags) => new RegExp(expand(pattern, names), flags);
    return { ...rule, trigger: regex(rule.trigger, rule.flags), windows: rule.windows.map((one) => ({ ...one, pattern: regex(one.pattern, 'i') })) };
  });
}

/** 3.4.2: code, quotations and addresses are left alone. */
function masked(text) {
  const foreign = [/```[^]*?```/g, /`[^`\n]+`/g, /^>.*$/gm, /https?:\/\/\S+/g, /"[^"\n]{2,300}"/g, /“[^”\n]{2,300}”/g, /«[^»\n]{2,300}»/g, /‘[^’\n]*\s[^’\n]*’/g];
  return foreign.reduce((rest, pattern) => rest.replace(pattern, (all) => all.replace(/[^\n]/g, '\u0001')), text.replaceAll('\u00a0', ' '));
}

const clauseEnd = /[.!?;:](?=\s|$)|\n|,(?=\s+(?:and|but|so|yet|while|because|then)\b)/g;
const sentenceEnd = /[.!?](?=\s|$)|\n/g;

/** Where the stretch between two such ends begins and ends, around [begin, end). */
function stretch(text, ends, begin, end) {
  let from = 0;
  for (const one of text.matchAll(ends)) {
    if (one.index + one[0].length <= begin) from = one.index + one[0].length;
    else if (one.index >= end) return [from, one.index, one.index + one[0].length];
  }
  return [from, text.length, text.length];
}

function findings(rules, text, known) {
  const found = [];
  for (const { id, wording, trigger, windows } of rules) {
    for (const match of text.matchAll(trigger)) {
      const [begin, end] = [match.index, match.index + match[0].length];
      const [left, , right] = stretch(text, clauseEnd, begin, end);
      const [first, , last] = stretch(text, sentenceEnd, begin, end);
      const seen = { L: text.slice(Math.max(left, begin - 80), begin), R: text.slice(end, Math.min(right, end + 80)), S: text.slice(first, last) };
      const foreign = guarded.has(id) && match[0].split(/\s+/).slice(1).some((word) => /^[A-Z]/.test(word) && word !== 'I' && !known.has(word.replace(/\W.*$/, '')));
      if (!foreign && windows.every(({ window, wanted, pattern }) => pattern.test(seen[window]) === wanted)) found.push({ wording, begin, end });
    }
  }
  found.sort((one, two) => order.indexOf(one.wording) - order.indexOf(two.wording) || two.end - two.begin - (one.end - one.begin));
  return found.filter((one, at) => !found.slice(0, at).some((other) => one.begin < other.end && other.begin < one.end));
}

/** Of labelled texts: precision and recall of the printed rules. */
export function scoreOfPrintedRules(specification, texts) {
  const printed = printedRules(specification);
  let [right, missed, alarms] = [0, 0, 0];
  for (const { text, people: roster = [], findings: labels } of texts) {
    const words = masked(text);
    const people = [...new Set(roster.flatMap((name) => [name, ...name.split(' ')]))];
    const guessed = roster.length ? [] : [...new Set([...words.matchAll(/(?<![\w@.-])[A-Z][a-z]+(?![\w-])/g)].map(([word]) => word))].filter((word) => !noNames.has(word));
    const found = findings(compiled(printed, people, guessed), words, new Set([...people, ...guessed]));
    for (const label of labels) {
      const begin = text.indexOf(label.match);
      const end = begin + label.match.length;
      const at = found.findIndex((one) => one.wording === label.class && 2 * (Math.min(end, one.end) - Math.max(begin, one.begin)) >= Math.max(1, Math.min(end - begin, one.end - one.begin)));
      if (at < 0) ++missed;
      else ++right, found.splice(at, 1);
    }
    alarms += found.length;
  }
  return { precision: right / (right + alarms || 1), recall: right / (right + missed || 1) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [specification, ...files] = process.argv.slice(2);
  for (const file of files) {
    const texts = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
    console.log(file, scoreOfPrintedRules(fs.readFileSync(specification, 'utf8'), texts));
  }
}
