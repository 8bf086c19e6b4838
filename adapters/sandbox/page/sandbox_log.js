import {make} from './sandbox_dom.js';
import {messageRow} from './sandbox_message.js';

const page = 200;

// A list of messages that is drawn again where it changed and stays at its end while one is there.
export class Log {
  #box;
  #rows = new Map();
  #shown = page;
  #messages = [];
  #options;

  constructor(box, options) {
    this.#box = box;
    this.#options = options;
    box.addEventListener('keydown', (event) => this.#key(event));
  }

  // Everything anew, at its end.
  fill(messages, me) {
    this.#rows.clear();
    this.#shown = page;
    this.#box.replaceChildren();
    this.update(messages, me, null);
    this.#box.scrollTop = this.#box.scrollHeight;
  }

  // What changed is in `changed` (ids); null: everything may have.
  update(messages, me, changed) {
    const atEnd = this.#box.scrollHeight - this.#box.scrollTop - this.#box.clientHeight < 60;
    this.#messages = messages;
    this.me = me;
    const shown = messages.slice(-this.#shown);
    const wanted = [];
    if (shown.length < messages.length) wanted.push(this.#earlier());
    if (!messages.length) wanted.push(make('p', {class: 'empty'}, this.#options.empty()));
    let day = '';
    for (const message of shown) {
      const today = new Date(message.at).toDateString();
      if (today !== day && this.#options.days) wanted.push(this.#day(message.at, today));
      day = today;
      wanted.push(this.#row(message, changed));
    }
    this.#place(wanted);
    if (atEnd) this.#box.scrollTop = this.#box.scrollHeight;
  }

  show(id) {
    const at = this.#messages.findIndex((one) => one.id === id);
    if (at < 0) return false;
    if (this.#messages.length - at > this.#shown) {
      this.#shown = this.#messages.length - at + 20;
      this.update(this.#messages, this.me, new Set());
    }
    const row = this.#rows.get(id);
    row.scrollIntoView({block: 'center'});
    row.classList.add('pointed');
    setTimeout(() => row.classList.remove('pointed'), 2500);
    row.focus({preventScroll: true});
    return true;
  }

  row(id) {
    return this.#rows.get(id);
  }

  toEnd() {
    this.#box.scrollTop = this.#box.scrollHeight;
  }

  // Moves as little as possible: a row that stays where it is keeps its focus.
  #place(wanted) {
    const keep = new Set(wanted);
    for (const old of [...this.#box.children]) if (!keep.has(old)) old.remove();
    wanted.forEach((node, at) => {
      if (this.#box.children[at] !== node) this.#box.insertBefore(node, this.#box.children[at] ?? null);
    });
  }

  #row(message, changed) {
    const old = this.#rows.get(message.id);
    if (old && ((changed && !changed.has(message.id)) || old.classList.contains('editing'))) return old;
    const row = messageRow(message, this.me, this.#options.hands, {inThread: this.#options.thread});
    this.#rows.set(message.id, row);
    if (old?.contains(document.activeElement)) {
      const held = document.activeElement.getAttribute('aria-label');
      old.replaceWith(row);
      const again = held && [...row.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === held);
      // The row first: its buttons show only while something in it has the focus.
      row.focus({preventScroll: true});
      again?.focus({preventScroll: true});
    }
    return row;
  }

  #earlier() {
    return make('button', {type: 'button', class: 'button small earlier', onclick: () => {
      const height = this.#box.scrollHeight;
      this.#shown += page;
      this.update(this.#messages, this.me, new Set());
      this.#box.scrollTop += this.#box.scrollHeight - height;
    }}, 'Earlier messages');
  }

  #day(at, name) {
    const key = `day ${name}`;
    if (!this.#rows.has(key)) this.#rows.set(key, make('div', {class: 'day'}, make('span', {},
      new Date(at).toLocaleDateString([], {weekday: 'long', day: 'numeric', month: 'long'}))));
    return this.#rows.get(key);
  }

  // Arrows walk from message to message, home and end to the first and the last.
  #key(event) {
    if (event.target.closest('textarea, input, select, [role=menu]')) return;
    const rows = [...this.#box.querySelectorAll('.message')];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const to = {ArrowUp: at < 0 ? rows.length - 1 : at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1}[event.key];
    if (to === undefined || !rows[to]) return;
    event.preventDefault();
    rows[to].focus();
    rows[to].scrollIntoView({block: 'nearest'});
  }
}
