// What the composer offers while a command or a name is being typed.

export const commands = [
  ['start', '[sevN] <title> [here] [drill]', 'open an incident'],
  ['show', '', 'the incident card'],
  ['list', '[open|closed|mine]', 'incidents, with links'],
  ['note', '<text> [at 14:05]', 'write down what happened, also back-dated'],
  ['decision', '<text>', 'write down a decision'],
  ['hypothesis', '<text>', 'write down what you think is going on'],
  ['severity', 'sev1…sev4 [reason]', 'how bad it is'],
  ['status', '<name> [note]', 'investigating, identified, mitigated…'],
  ['identified', '[note]', 'the cause is known'],
  ['mitigated', '[note]', 'it no longer hurts'],
  ['resolve', '[note]', 'it is over'],
  ['lead', '[@person]', 'who leads; without a name: you'],
  ['role', '<role> [@person]', 'who does what'],
  ['roles', '', 'who does what right now'],
  ['summary', '<text>', 'what it is, in a sentence'],
  ['impact', '<text>', 'who is hurt, and how'],
  ['title', '<text>', 'another title'],
  ['milestone', '<name> [at 14:05]', 'detected, acknowledged, mitigated…'],
  ['timeline', '[key|all]', 'what has been recorded'],
  ['mark', '<link>', 'a message that matters'],
  ['unmark', '<link>', 'it does not matter after all'],
  ['edit', '<entry> <text>', 'put an entry right'],
  ['strike', '<entry> <reason>', 'take an entry out of view'],
  ['draft', '[md|html|json|csv]', 'the document so far'],
  ['close', '[reason]', 'no more work on it'],
  ['reopen', '<reason>', 'it is not over'],
  ['cancel', '<reason>', 'it was none'],
  ['health', '', 'how this program is doing'],
  ['help', '[word]', 'what can be said'],
];

// Offers for the words before the caret: {from, offers: [{insert, label, hint}]}, or null.
export function offersFor(before, people) {
  if (/^\/[a-z]*$/i.test(before) && '/incident'.startsWith(before.toLowerCase()))
    return {from: 0, offers: [{insert: '/incident ', label: '/incident', hint: 'talk to the bot'}]};
  const command = /^\/incident\s+([a-z]*)$/i.exec(before);
  if (command) {
    const start = command[1].toLowerCase();
    const found = commands.filter(([name]) => name.startsWith(start) && name !== start);
    return wrap(before.length - start.length, found.map(([name, form, hint]) =>
      ({insert: `${name} `, label: `${name} ${form}`.trim(), hint})));
  }
  const mention = /(?:^|[^\w@])@([a-z]*)$/i.exec(before);
  if (mention) {
    const start = mention[1].toLowerCase();
    const found = people.filter(({id}) => id.startsWith(start) && id !== start);
    return wrap(before.length - start.length - 1, found.map(({id, name}) =>
      ({insert: `@${id} `, label: `@${id}`, hint: name})));
  }
  return null;
}

function wrap(from, offers) {
  return offers.length ? {from, offers} : null;
}
