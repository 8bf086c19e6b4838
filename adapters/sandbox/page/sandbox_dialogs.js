import {make, iconButton} from './sandbox_dom.js';

// Shows a <dialog> and takes it away again when it closes.
export function open(title, content, {wide = false} = {}) {
  const heading = `dialog-${Math.random().toString(36).slice(2)}`;
  const dialog = make('dialog', {class: wide ? 'wide' : '', 'aria-labelledby': heading});
  const close = iconButton('close', 'Close', () => dialog.close());
  dialog.append(make('header', {}, make('h2', {id: heading}, title), close), content);
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before?.isConnected) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

// Resolves with whether the person agreed.
export function confirm(title, question, yes, style = 'danger') {
  return new Promise((resolve) => {
    let agreed = false;
    const agree = make('button', {type: 'button', class: `button ${style}`, onclick: () => {
      agreed = true;
      dialog.close();
    }}, yes);
    const refuse = make('button', {type: 'button', class: 'button', onclick: () => dialog.close()}, 'Cancel');
    const dialog = open(title, make('div', {class: 'body'}, make('p', {}, question),
      make('div', {class: 'actions'}, refuse, agree)));
    refuse.focus();
    dialog.addEventListener('close', () => resolve(agreed));
  });
}

// One line of text from the person; null when they thought better of it.
export function ask(title, label, value) {
  return new Promise((resolve) => {
    let answer = null;
    const input = make('input', {type: 'text', id: 'ask-value', value, maxLength: 300});
    const form = make('form', {class: 'body', onsubmit: (event) => {
      event.preventDefault();
      answer = input.value;
      dialog.close();
    }}, make('label', {htmlFor: 'ask-value'}, label), input,
      make('div', {class: 'actions'}, make('button', {type: 'submit', class: 'button primary'}, 'Save')));
    const dialog = open(title, form);
    input.select();
    dialog.addEventListener('close', () => resolve(answer));
  });
}

// A form of the bot, under the words that belong to it. `submit(fields)` resolves with {ok, why, fields}: what is wrong is shown where
// it is wrong, and the form stays until it is right or given up.
export function form(shape, about, submit) {
  const rows = shape.fields.map((field, at) => row(field, at));
  const trouble = make('p', {class: 'trouble', role: 'alert', hidden: true});
  const button = make('button', {type: 'submit', class: 'button primary'}, shape.submit || 'Submit');
  const element = make('form', {class: 'body', noValidate: true, onsubmit: async (event) => {
    event.preventDefault();
    const missing = Object.fromEntries(rows.filter((one) => one.field.required && !one.value().trim())
      .map((one) => [one.field.name, 'This is needed.']));
    if (Object.keys(missing).length) return complain('', missing);
    button.disabled = true;
    const answer = await submit(Object.fromEntries(rows.map((one) => [one.field.name, one.value()])));
    button.disabled = false;
    if (answer.ok) dialog.close();
    else complain(answer.why, answer.fields ?? {});
  }}, about.length ? make('p', {class: 'row text'}, ...about) : null, ...rows.map((one) => one.element), trouble, make('div', {class: 'actions'},
    make('button', {type: 'button', class: 'button', onclick: () => dialog.close()}, 'Cancel'), button));
  const dialog = open(shape.title, element, {wide: true});
  rows[0]?.focus();

  function complain(why, fields) {
    for (const one of rows) one.complain(fields[one.field.name] ?? '');
    const words = why || (Object.keys(fields).length ? '' : 'That did not work.');
    trouble.textContent = words;
    trouble.hidden = !words;
    rows.find((one) => fields[one.field.name])?.focus();
  }
}

function row(field, at) {
  const id = `field-${at}`;
  const input = control(field, id);
  const error = make('p', {id: `${id}-error`, class: 'trouble', hidden: true});
  input.setAttribute('aria-describedby', `${id}-hint ${id}-error`);
  const label = make('label', {htmlFor: id}, field.label, field.required ? make('span', {class: 'needed'}, ' needed') : null);
  const hint = make('p', {id: `${id}-hint`, class: 'hint'}, field.hint);
  const element = field.kind === 'toggle'
    ? make('div', {class: 'row toggle'}, input, label, hint, error)
    : make('div', {class: 'row'}, label, input, hint, error);
  function complain(words) {
    error.textContent = words;
    error.hidden = !words;
    input.setAttribute('aria-invalid', String(Boolean(words)));
  }
  // What is being mended is no longer wrong.
  input.addEventListener('input', () => complain(''));
  return {
    field, element, complain,
    focus: () => input.focus(),
    value: () => (field.kind === 'toggle' ? (input.checked ? 'true' : '') : input.value),
  };
}

function control(field, id) {
  const common = {id, name: field.name};
  switch (field.kind) {
    case 'paragraph':
      return make('textarea', {...common, rows: 4, value: field.initial});
    case 'choice': {
      const choices = field.required ? field.options : [{value: '', label: ''}, ...field.options];
      const select = make('select', common, ...choices.map(({value, label}) => make('option', {value}, label)));
      select.value = field.initial;
      if (select.selectedIndex < 0 && choices.length) select.selectedIndex = 0;
      return select;
    }
    case 'toggle':
      return make('input', {...common, type: 'checkbox', checked: ['true', 'on', 'yes', '1'].includes(field.initial)});
    default:
      return make('input', {...common, type: 'text', value: field.initial});
  }
}

export function toast(words) {
  const one = make('div', {class: 'toast'}, words);
  document.getElementById('toasts').append(one);
  setTimeout(() => one.remove(), 6000);
}
