import {make, icon} from './sandbox_dom.js';
import {offersFor} from './sandbox_commands.js';
import {people, botId} from './sandbox_model.js';

let count = 0;

// A text field that grows, with offers above it. `send(text)` says it; `editLast()` is what the
// arrow up does in an empty field.
export class Composer {
  #field;
  #list;
  #box;
  #offers = null;
  #chosen = -1;

  constructor({id, label, send, editLast}) {
    const listId = `offers-${++count}`;
    this.#list = make('ul', {id: listId, class: 'offers', role: 'listbox', 'aria-label': 'Suggestions', hidden: true});
    this.#field = make('textarea', {
      id, rows: 1, placeholder: label, 'aria-label': label, role: 'combobox', 'aria-autocomplete': 'list',
      'aria-expanded': 'false', 'aria-controls': listId, autocomplete: 'off', spellcheck: true, maxLength: 20000,
      oninput: () => this.#typed(), onkeydown: (event) => this.#key(event, send, editLast),
      onblur: () => this.#show(null), onclick: () => this.#typed(),
    });
    const button = make('button', {type: 'button', class: 'send', 'aria-label': 'Send', title: 'Send (Enter)',
      onclick: () => this.#send(send)});
    button.append(icon('send'));
    this.#box = make('div', {class: 'composer'}, this.#list, this.#field, button);
  }

  get element() {
    return this.#box;
  }

  get text() {
    return this.#field.value;
  }

  set text(text) {
    this.#field.value = text;
    this.#grow();
  }

  set label(label) {
    this.#field.placeholder = label;
    this.#field.setAttribute('aria-label', label);
  }

  focus() {
    this.#field.focus();
  }

  #send(send) {
    const text = this.#field.value;
    if (!text.trim()) return;
    if (send(text) === false) return;
    this.text = '';
    this.#show(null);
    this.#field.focus();
  }

  #typed() {
    this.#grow();
    const caret = this.#field.selectionStart;
    const everybody = [...people, {id: botId, name: 'the bot'}];
    this.#show(offersFor(this.#field.value.slice(0, caret), everybody));
  }

  #grow() {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight + 2, 200)}px`;
  }

  #show(found) {
    this.#offers = found;
    this.#chosen = -1;
    this.#list.hidden = !found;
    this.#field.setAttribute('aria-expanded', String(Boolean(found)));
    this.#field.removeAttribute('aria-activedescendant');
    if (!found) return;
    this.#list.replaceChildren(...found.offers.map((offer, at) => make('li', {
      id: `${this.#list.id}-${at}`, role: 'option', 'aria-selected': 'false',
      onmousedown: (event) => {
        event.preventDefault();
        this.#take(at);
      },
    }, make('strong', {}, offer.label), make('span', {}, offer.hint))));
    this.#list.scrollTop = 0;
  }

  #choose(at) {
    const size = this.#offers.offers.length;
    this.#chosen = (at + size) % size;
    [...this.#list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === this.#chosen)));
    const item = this.#list.children[this.#chosen];
    item.scrollIntoView({block: 'nearest'});
    this.#field.setAttribute('aria-activedescendant', item.id);
  }

  #take(at) {
    const {from, offers} = this.#offers;
    const rest = this.#field.value.slice(this.#field.selectionStart);
    const head = this.#field.value.slice(0, from) + offers[at].insert;
    this.text = head + rest;
    this.#field.setSelectionRange(head.length, head.length);
    this.#field.focus();
    this.#typed();
  }

  #key(event, send, editLast) {
    if (event.isComposing) return;
    if (this.#offers && this.#offerKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send(send);
    } else if (event.key === 'ArrowUp' && !this.#field.value && editLast()) {
      event.preventDefault();
    }
  }

  // Enter takes an offer only when one was walked to, so that what was typed can always be sent.
  #offerKey(event) {
    if (event.key === 'ArrowDown') this.#choose(this.#chosen + 1);
    else if (event.key === 'ArrowUp') this.#choose(this.#chosen < 0 ? -1 : this.#chosen - 1);
    else if (event.key === 'Tab' && !event.shiftKey) this.#take(Math.max(this.#chosen, 0));
    else if (event.key === 'Enter' && !event.shiftKey && this.#chosen >= 0) this.#take(this.#chosen);
    else if (event.key === 'Escape') this.#show(null);
    else return false;
    return true;
  }
}
