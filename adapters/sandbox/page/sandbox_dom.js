// Makes elements. Text only ever goes in as text: nothing here, and nothing that uses it, reads
// markup from data.

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'class') element.className = value;
    else if (name === 'data') Object.assign(element.dataset, value);
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name in element && !name.startsWith('aria') && name !== 'role') element[name] = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const shapes = {
  react: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M8.5 14.5a4.5 4.5 0 0 0 7 0', 'M9 9.5v.5M15 9.5v.5'],
  reply: ['M21 12a8 8 0 0 1-8 8H4l2.5-3A8 8 0 1 1 21 12z'],
  pin: ['M9 4h6l-1 6 3 3v2H7v-2l3-3z', 'M12 15v6'],
  edit: ['M4 20l1-4L16 5l3 3L8 19z'],
  remove: ['M5 7h14', 'M10 7V4h4v3', 'M7 7l1 13h8l1-13'],
  link: ['M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1', 'M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1'],
  close: ['M6 6l12 12M18 6L6 18'],
  menu: ['M4 7h16M4 12h16M4 17h16'],
  timeline: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 7v5l3.5 2'],
  people: ['M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z', 'M2.5 20a6.5 6.5 0 0 1 13 0', 'M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5'],
  lock: ['M7 11V8a5 5 0 0 1 10 0v3', 'M5 11h14v9H5z'],
  send: ['M4 12l16-8-6 16-3-6z'],
  file: ['M6 3h8l4 4v14H6z', 'M14 3v4h4'],
};

export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  for (const line of shapes[name]) {
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', line);
    picture.append(path);
  }
  return picture;
}

export function iconButton(name, label, onclick, extra = {}) {
  const button = make('button', {type: 'button', class: 'icon', title: label, 'aria-label': label, onclick, ...extra});
  button.append(icon(name));
  return button;
}

export function avatar(id, name) {
  return make('span', {class: `avatar of-${id}`, 'aria-hidden': 'true'}, name.slice(0, 1).toUpperCase());
}

// Only what leads to a page; anything else people write is shown as words.
export function safeAddress(address) {
  try {
    const url = new URL(address, location.origin);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
