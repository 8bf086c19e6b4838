import {make, icon, avatar} from './sandbox_dom.js';
import {Model, people, nameOf} from './sandbox_model.js';
import {Link} from './sandbox_link.js';
import {Hands} from './sandbox_hands.js';
import {Log} from './sandbox_log.js';
import {Composer} from './sandbox_composer.js';
import {roomDialogs} from './sandbox_rooms.js';

const byId = (id) => document.getElementById(id);
const model = new Model();
const link = new Link(model);
let room = '';
let thread = null;

const hands = new Hands(model, link, {
  thread: openThread,
  row: (message) => (message.thread || message.id === thread ? threadLog.row(message.id) : undefined) ?? log.row(message.id),
  redraw: (message) => redraw(new Set([message.id])),
});
const log = new Log(byId('log'), {hands, days: true, thread: false, empty: () => 'Nothing has been said here yet.'});
const threadLog = new Log(byId('thread-log'), {hands, days: false, thread: true, empty: () => ''});
const composer = new Composer({
  id: 'composer', label: 'Message', send: (text) => hands.say(room, null, text), editLast: () => editLast(null)});
const threadComposer = new Composer({
  id: 'thread-composer', label: 'Reply in the thread', send: (text) => hands.say(room, thread, text), editLast: () => editLast(thread)});
const dialogs = roomDialogs(model, hands, () => model.rooms.get(room));

function editLast(where) {
  const mine = model.inRoom(room, where).filter(
    (one) => one.author === model.as && one.shape === 'post' && !one.deleted && !one.only);
  if (!mine.length) return false;
  hands.edit(mine.at(-1));
  return true;
}

// --- what is where ---

function badge(count) {
  return count ? make('span', {class: 'count', 'aria-label': `${count} unread`}, count > 99 ? '99+' : String(count)) : null;
}

function drawPeople() {
  const focused = byId('people').contains(document.activeElement);
  byId('people').replaceChildren(...people.map((person, at) => make('button', {
    type: 'button', role: 'radio', 'aria-checked': String(person.id === model.as), tabIndex: person.id === model.as ? 0 : -1,
    class: 'person', title: `${person.name} (Alt+${at + 1})`, data: {person: person.id}, onclick: () => become(person.id),
  }, avatar(person.id, person.name), make('span', {class: 'name'}, person.name), badge(person.id === model.as ? 0 : model.unreadOf(person.id)))));
  if (focused) byId('people').querySelector('[aria-checked=true]').focus();
}

function drawRooms() {
  const item = (one) => make('li', {}, make('a', {
    href: `#${one.id}`, class: 'room-link', 'aria-current': one.id === room ? 'page' : null,
  }, make('span', {class: 'sign', 'aria-hidden': 'true'}, one.direct_with ? '@' : one.restricted ? '◆' : '#'),
  make('span', {class: 'name'}, model.title(one)), one.id === room ? null : badge(model.unread(one, model.as))));
  byId('rooms').replaceChildren(...model.roomsOf(model.as).map(item));
  byId('direct').replaceChildren(...model.directOf(model.as).map(item));
  const others = model.othersOf(model.as);
  byId('others-section').hidden = !others.length;
  byId('others').replaceChildren(...others.map(item));
  const elsewhere = people.reduce((sum, person) => sum + (person.id === model.as ? model.unreadOf(person.id) : 0), 0);
  document.title = `${elsewhere ? `(${elsewhere}) ` : ''}${room ? `${room.startsWith('dm-') ? 'incident' : `#${room}`} · ` : ''}Second Story sandbox`;
}

function drawBar() {
  const here = model.rooms.get(room);
  if (!here) return;
  byId('room-name').textContent = here.direct_with ? 'incident' : `#${here.id}`;
  const topic = byId('topic');
  topic.textContent = here.direct_with ? `Private messages between ${nameOf(here.direct_with)} and the bot` : here.topic || 'Set a topic';
  topic.disabled = Boolean(here.direct_with) || !model.member(here);
  topic.title = topic.disabled ? '' : 'Change the topic';
  byId('members').replaceChildren(icon('people'), make('span', {}, String(here.members.length)));
  byId('members').setAttribute('aria-label', `${here.members.length} members`);
  byId('members').hidden = Boolean(here.direct_with);
  const pinned = [...model.messages.values()].filter((one) => one.room === room && one.pinned).length;
  byId('pins').hidden = !pinned;
  byId('pins').replaceChildren(icon('pin'), make('span', {}, String(pinned)));
  byId('pins').setAttribute('aria-label', `${pinned} pinned`);
  drawComposer(here);
}

function drawComposer(here) {
  const place = byId('composer-place');
  composer.label = `Message ${here.direct_with ? 'the bot' : `#${here.id}`} as ${nameOf(model.as)}`;
  threadComposer.label = `Reply in the thread as ${nameOf(model.as)}`;
  if (model.member(here)) {
    if (place.firstChild !== composer.element) place.replaceChildren(composer.element);
    return;
  }
  place.replaceChildren(make('div', {class: 'join'}, make('span', {}, `${nameOf(model.as)} is not in #${here.id}.`),
    make('button', {type: 'button', class: 'button primary', onclick: () => hands.join(here.id, [model.as])}, 'Join')));
}

function redraw(changed) {
  log.update(model.inRoom(room), model.as, changed);
  if (thread) threadLog.update(threadMessages(), model.as, changed);
  seen();
}

function threadMessages() {
  const first = model.messages.get(thread);
  return first ? [first, ...model.inRoom(room, thread)] : [];
}

function seen() {
  if (document.visibilityState === 'visible' && model.rooms.has(room)) model.read(room);
}

// --- where one goes ---

function go() {
  const [wanted, message] = decodeURIComponent(location.hash.slice(1)).split('/');
  const allowed = model.rooms.get(wanted);
  const mine = allowed && (!allowed.direct_with || allowed.direct_with === model.as) && (!allowed.restricted || model.member(allowed));
  const next = mine ? wanted : 'general';
  if (next !== room) {
    room = next;
    closeThread(false);
    log.fill(model.inRoom(room), model.as);
  }
  drawBar();
  drawRooms();
  seen();
  drawer(false);
  const target = message && model.messages.get(message);
  if (target && target.room === room) point(target);
}

function point(message) {
  if (!message.thread) return log.show(message.id);
  openThread(model.messages.get(message.thread), false);
  return threadLog.show(message.id);
}

function openThread(message, focus = true) {
  thread = message.id;
  byId('thread').hidden = false;
  byId('shell').classList.add('with-thread');
  if (!byId('thread-composer-place').firstChild) byId('thread-composer-place').append(threadComposer.element);
  threadLog.fill(threadMessages(), model.as);
  if (focus) threadComposer.focus();
}

function closeThread(focus = true) {
  if (!thread) return;
  const from = log.row(thread);
  thread = null;
  byId('thread').hidden = true;
  byId('shell').classList.remove('with-thread');
  if (focus) (from ?? byId('composer')).focus();
}

function become(person) {
  if (person === model.as) return;
  model.as = person;
}

function drawer(open) {
  byId('shell').classList.toggle('side-open', open);
  byId('veil').hidden = !open;
  byId('open-side').setAttribute('aria-expanded', String(open));
}

model.addEventListener('person', () => {
  drawPeople();
  const here = model.rooms.get(room);
  if (here?.direct_with) location.hash = `#dm-${model.as}`;
  else go();
  log.fill(model.inRoom(room), model.as);
  if (thread) threadLog.fill(threadMessages(), model.as);
});
model.addEventListener('rooms', () => {
  drawPeople();
  drawRooms();
  drawBar();
});
model.addEventListener('messages', ({detail}) => {
  if (room) redraw(new Set(detail.map((one) => one.id)));
});

// --- the line ---

function drawStatus() {
  const words = link.up ? '' : 'The program is away. What you write is kept here and sent when it is back.';
  if (byId('status').textContent !== words) byId('status').textContent = words;
  document.body.dataset.connected = String(link.up);
  document.body.dataset.unsent = String(link.unsent);
}
for (const name of ['up', 'down', 'waiting']) link.addEventListener(name, drawStatus);

// --- the keyboard ---

byId('people').addEventListener('keydown', (event) => {
  const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
  if (!step) return;
  event.preventDefault();
  const at = people.findIndex((person) => person.id === model.as);
  become(people[(at + step + people.length) % people.length].id);
});

document.addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open]')) return;
  if (event.altKey && ['1', '2', '3', '4', '5'].includes(event.key)) {
    event.preventDefault();
    become(people[Number(event.key) - 1].id);
    return;
  }
  if (event.key === 'Escape') {
    if (byId('shell').classList.contains('side-open')) drawer(false);
    else if (thread) closeThread();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('textarea, input, select')) return;
  if (event.key === '/') {
    event.preventDefault();
    byId('composer')?.focus();
  } else if (event.key === '?') {
    dialogs.keys();
  }
});

byId('topic').onclick = () => dialogs.topic();
byId('members').onclick = () => dialogs.members();
byId('pins').onclick = () => dialogs.pins(point);
byId('show-keys').onclick = () => dialogs.keys();
byId('open-side').append(icon('menu'));
byId('open-side').onclick = () => {
  drawer(true);
  byId('people').querySelector('[aria-checked=true]').focus();
};
byId('close-side').append(icon('close'));
byId('close-side').onclick = () => drawer(false);
byId('veil').onclick = () => drawer(false);
byId('close-thread').append(icon('close'));
byId('close-thread').onclick = () => closeThread();
window.addEventListener('hashchange', go);
document.addEventListener('visibilitychange', seen);

drawPeople();
drawStatus();
await link.start();
go();
if (matchMedia('(pointer: fine)').matches) byId('composer')?.focus();
document.body.dataset.ready = 'true';
