import {make} from './sandbox_dom.js';
import {reactions, words} from './sandbox_message.js';
import {confirm, form, toast} from './sandbox_dialogs.js';

// What one can do, in the name of whoever one is. Refusals are shown; nothing is shown as done
// before the program has said so.
export class Hands {
  constructor(model, link, open) {
    this.model = model;
    this.link = link;
    this.open = open;  // {thread(message), row(message)}
    link.addEventListener('form', ({detail}) => this.#form(detail));
  }

  async do(action) {
    const answer = await this.link.act({as: this.model.as, ...action});
    if (!answer.ok) toast(answer.why);
    return answer;
  }

  say(room, thread, text) {
    const command = /^\/([^\s]*)\s*([\s\S]*)$/.exec(text.trim());
    const known = command && command[1].toLowerCase() === 'incident';
    const unknown = command && !known && /^[a-z]+$/i.test(command[1]);
    if (unknown) {
      toast(`Nobody here listens to /${command[1]}. Commands begin with /incident.`);
      return false;
    }
    if (known) this.command(room, thread, command[2], 'typed');
    else this.do({do: 'say', room, thread, typed: text.trim()});
    return true;
  }

  async command(room, thread, words, origin, more = {}) {
    const answer = await this.link.ask({as: this.model.as, do: 'command', room, thread, words, origin, ...more});
    if (!answer.ok) toast(answer.why);
  }

  react(message, reaction, on) {
    this.do({do: 'react', message: message.id, reaction, on});
  }

  pin(message, on) {
    this.do({do: 'pin', message: message.id, on});
  }

  join(room, people) {
    return this.do({do: 'join', room, people});
  }

  leave(room) {
    return this.do({do: 'leave', room});
  }

  thread(message) {
    this.open.thread(message);
  }

  addToTimeline(message) {
    this.command(message.room, message.thread, 'mark', 'shortcut', {about: message.id});
  }

  async press(message, button) {
    if (button.confirm && !await confirm(button.label, button.confirm, button.label, button.style)) return;
    this.command(message.room, message.thread, button.command.replace(/^\/incident\s*/i, ''), 'button');
  }

  async copyLink(message) {
    const address = `${location.origin}/sandbox#${message.room}/${message.id}`;
    try {
      await navigator.clipboard.writeText(address);
      toast('The link is copied.');
    } catch {
      toast(address);
    }
  }

  async remove(message) {
    const agreed = await confirm('Delete this message?', 'Its text goes away for everybody. That something was said stays.', 'Delete');
    if (agreed) this.do({do: 'delete', message: message.id});
  }

  edit(message) {
    const row = this.open.row(message);
    if (!row || row.classList.contains('editing')) return;
    const field = make('textarea', {value: message.typed, 'aria-label': 'Edit the message', rows: 2, maxLength: 20000});
    const done = () => {
      row.classList.remove('editing');
      this.open.redraw(message);
    };
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        done();
      } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        const typed = field.value.trim();
        if (!typed) return;
        done();
        if (typed !== message.typed) this.do({do: 'edit', message: message.id, typed});
      }
    });
    row.classList.add('editing');
    row.querySelector('.text').replaceChildren(field, make('p', {class: 'hint'}, 'Enter saves, Esc leaves it as it was'));
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  // A menu of reactions next to `button`.
  pick(message, button) {
    document.querySelector('.picker')?.remove();
    const close = (focus = true) => {
      menu.remove();
      document.removeEventListener('pointerdown', away, true);
      // The row first: its buttons show only while something in it has the focus.
      if (focus) button.closest('.message')?.focus({preventScroll: true});
      if (focus) button.focus();
    };
    const away = (event) => { if (!menu.contains(event.target)) close(false); };
    const menu = make('div', {class: 'picker', role: 'menu', 'aria-label': 'React with'}, ...reactions.map(([name, picture, meaning]) => {
      const mine = message.reactions.some((one) => one.name === name && one.people.includes(this.model.as));
      return make('button', {type: 'button', role: 'menuitemcheckbox', 'aria-checked': String(mine), 'aria-label': `${name}, ${meaning}`,
        title: meaning, data: {reaction: name}, onclick: () => {
          close();
          this.react(message, name, !mine);
        }}, picture);
    }));
    menu.addEventListener('keydown', (event) => {
      const items = [...menu.children];
      const at = items.indexOf(document.activeElement);
      const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
      if (step) items[(at + step + items.length) % items.length].focus();
      else if (event.key === 'Escape' || event.key === 'Tab') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    document.body.append(menu);
    const place = button.getBoundingClientRect();
    menu.style.top = `${Math.min(place.bottom + 4, innerHeight - menu.offsetHeight - 8)}px`;
    menu.style.left = `${Math.max(8, Math.min(place.right - menu.offsetWidth, innerWidth - menu.offsetWidth - 8))}px`;
    menu.firstChild.focus();
    document.addEventListener('pointerdown', away, true);
  }

  #form({as, room, thread, text, form: shape}) {
    form(shape, words(text, as), (fields) => this.link.ask({as, do: 'command', room, thread, words: shape.command.replace(/^\/incident\s*/i, ''), origin: 'form', fields}));
  }
}
