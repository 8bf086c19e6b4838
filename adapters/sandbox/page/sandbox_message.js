import {make, icon, iconButton, avatar, safeAddress} from './sandbox_dom.js';
import {nameOf, botId} from './sandbox_model.js';

export const reactions = [
  ['pushpin', '📌', 'key entry'],
  ['star', '⭐', 'milestone'],
  ['ticket', '🎫', 'ticket'],
  ['question', '❓', 'debrief question'],
  ['no_entry_sign', '🚫', 'strike'],
  ['zipper_mouth_face', '🤐', 'forget my words'],
  ['white_check_mark', '✅', 'done'],
  ['eyes', '👀', 'looking'],
  ['+1', '👍', 'agreed'],
];

function pictureOf(reaction) {
  return reactions.find(([name]) => name === reaction)?.[1] ?? `:${reaction}:`;
}

// The pieces of a text as nodes.
export function words(pieces, here) {
  return pieces.map((piece) => {
    if (piece.message) return make('a', {class: 'to-message', href: `#${piece.room}/${piece.message}`}, piece.t);
    if (piece.room) return make('a', {class: 'mention', href: `#${piece.room}`}, piece.t);
    if (piece.person) return make('span', {class: `mention${piece.person === here ? ' me' : ''}`}, piece.t);
    if (piece.link) {
      const address = safeAddress(piece.link);
      return address ? make('a', {href: address, target: '_blank', rel: 'noopener noreferrer'}, piece.t) : make('span', {}, piece.t);
    }
    if (piece.style === 'bold') return make('strong', {}, piece.t);
    if (piece.style === 'italic') return make('em', {}, piece.t);
    if (piece.style === 'code') return make('code', {}, piece.t);
    return document.createTextNode(piece.t);
  });
}

function clock(at) {
  const time = new Date(at);
  const short = time.toLocaleTimeString([], {hour: '2-digit', minute: '2-digit', hour12: false});
  return make('time', {dateTime: at, title: `${at.replace('T', ' ').slice(0, 19)} UTC`}, short);
}

// One message. `hands` does what its buttons say, `me` is who looks.
export function messageRow(message, me, hands, {inThread = false} = {}) {
  const kind = message.deleted ? 'deleted' : message.only ? 'private' : message.shape;
  const row = make('article', {
    class: `message ${kind}${message.pinned ? ' pinned' : ''}`, tabIndex: -1, data: {id: message.id},
    'aria-label': `${nameOf(message.author)}: ${message.text.map((piece) => piece.t).join('')}`.slice(0, 200),
  });
  if (message.shape === 'note') {
    row.append(make('p', {}, make('strong', {}, nameOf(message.author)), ' ', ...words(message.text, me)), clock(message.at));
    return row;
  }
  row.append(avatar(message.author, nameOf(message.author)), body(message, me, hands, inThread));
  if (!message.deleted && message.shape === 'post' && !message.only) row.append(tools(message, me, hands, inThread));
  return row;
}

function body(message, me, hands, inThread) {
  const box = make('div', {class: 'body'});
  const head = make('div', {class: 'head'}, make('strong', {class: 'author'}, nameOf(message.author)));
  if (message.author === botId) head.append(make('span', {class: 'badge'}, 'bot'));
  head.append(clock(message.at));
  if (message.edited && !message.deleted) head.append(make('span', {class: 'mark'}, 'edited'));
  if (message.pinned) head.append(make('span', {class: 'mark'}, icon('pin'), 'pinned'));
  if (message.only) head.append(make('span', {class: 'mark secret'}, icon('lock'), 'only you see this'));
  box.append(head);
  if (message.deleted) {
    box.append(make('p', {class: 'text gone'}, 'This message was deleted.'));
  } else if (message.card) {
    box.append(card(message.card, message, me, hands));
  } else {
    box.append(make('div', {class: 'text'}, ...words(message.text, me)));
    if (message.buttons) box.append(buttons(message.buttons, message, hands));
  }
  if (message.attachment) box.append(attachment(message));
  if (message.reactions.length) box.append(reactionRow(message, me, hands));
  if (message.replies > 0 && !inThread) box.append(make('button', {type: 'button', class: 'replies', onclick: () => hands.thread(message)},
    icon('reply'), message.replies === 1 ? '1 reply' : `${message.replies} replies`));
  return box;
}

function attachment(message) {
  const size = message.attachment.size < 1024 ? `${message.attachment.size} bytes` : `${Math.round(message.attachment.size / 1024)} KiB`;
  return make('a', {class: 'attachment', href: `/sandbox/files/${message.id}/${encodeURIComponent(message.attachment.name)}`,
    download: message.attachment.name}, icon('file'), make('span', {}, message.attachment.name), make('small', {}, size));
}

function buttons(list, message, hands) {
  return make('div', {class: 'buttons'}, ...list.map((one) => make('button', {
    type: 'button', class: `button small ${one.style}`, onclick: () => hands.press(message, one)}, one.label)));
}

function card(shape, message, me, hands) {
  const box = make('section', {class: `card ${shape.status}`, 'aria-label': `${shape.incident}: ${shape.title}`});
  box.append(make('header', {},
    make('a', {class: 'number', href: `/incidents/${shape.incident}`, target: '_blank', rel: 'noopener', title: 'Open the draft'}, shape.incident),
    make('h3', {}, shape.title)));
  const chips = make('p', {class: 'chips'}, make('span', {class: `chip ${shape.status}`}, shape.status));
  if (shape.severity !== 'unset') chips.append(make('span', {class: `chip ${shape.severity}`}, shape.severity));
  if (shape.drill) chips.append(make('span', {class: 'chip'}, 'drill'));
  box.append(chips);
  if (shape.fields.length) {
    const list = make('dl', {});
    for (const field of shape.fields) list.append(make('dt', {}, field.label), make('dd', {}, ...words(field.text, me)));
    box.append(list);
  }
  if (shape.buttons.length) box.append(buttons(shape.buttons, message, hands));
  return box;
}

function reactionRow(message, me, hands) {
  return make('div', {class: 'reactions', role: 'group', 'aria-label': 'Reactions'}, ...message.reactions.map((one) => {
    const mine = one.people.includes(me);
    const who = one.people.map(nameOf).join(', ');
    return make('button', {type: 'button', class: `reaction${mine ? ' mine' : ''}`, 'aria-pressed': String(mine),
      'aria-label': `${one.name}: ${who}`, title: `${one.name}: ${who}`, data: {reaction: one.name},
      onclick: () => hands.react(message, one.name, !mine)}, `${pictureOf(one.name)} `, make('span', {}, String(one.people.length)));
  }));
}

function tools(message, me, hands, inThread) {
  const bar = make('div', {class: 'tools', role: 'toolbar', 'aria-label': 'What to do with this message'});
  const picker = iconButton('react', 'React', () => hands.pick(message, picker), {'aria-haspopup': 'menu'});
  bar.append(picker);
  if (!inThread && !message.thread) bar.append(iconButton('reply', 'Reply in a thread', () => hands.thread(message)));
  bar.append(iconButton('timeline', 'Add to the timeline', () => hands.addToTimeline(message)));
  bar.append(iconButton('pin', message.pinned ? 'Unpin' : 'Pin to this room', () => hands.pin(message, !message.pinned)));
  bar.append(iconButton('link', 'Copy link', () => hands.copyLink(message)));
  if (message.author === me) {
    bar.append(iconButton('edit', 'Edit', () => hands.edit(message)));
    bar.append(iconButton('remove', 'Delete', () => hands.remove(message)));
  }
  return bar;
}
