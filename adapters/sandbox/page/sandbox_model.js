// What this page knows of the chat, and what one of its people has read.

export const people = [
  {id: 'alice', name: 'Alice'},
  {id: 'bob', name: 'Bob'},
  {id: 'carol', name: 'Carol'},
  {id: 'dave', name: 'Dave'},
  {id: 'erin', name: 'Erin'},
];
export const botId = 'incident';

export function nameOf(id) {
  return people.find((person) => person.id === id)?.name ?? id;
}

export class Model extends EventTarget {
  upto = 0;
  chat = '';
  rooms = new Map();
  messages = new Map();
  #reads = {};
  #as = sessionStorage.getItem('as') ?? 'alice';

  get as() {
    return this.#as;
  }

  set as(person) {
    this.#as = person;
    sessionStorage.setItem('as', person);
    this.dispatchEvent(new Event('person'));
  }

  greet(hello) {
    this.chat = hello.chat;
    this.#load();
    this.dispatchEvent(new Event('rooms'));
  }

  take(news) {
    if (news.upto <= this.upto && news.from < this.upto) return;
    for (const room of news.rooms) this.rooms.set(room.id, room);
    for (const message of news.messages) this.messages.set(message.id, message);
    this.upto = Math.max(this.upto, news.upto);
    this.dispatchEvent(new CustomEvent('messages', {detail: news.messages}));
    this.dispatchEvent(new Event('rooms'));
  }

  // What may be seen by whoever we are.
  visible(message) {
    return !message.only || message.only === this.#as;
  }

  inRoom(room, thread = null) {
    return [...this.messages.values()]
      .filter((one) => one.room === room && one.thread === thread && this.visible(one))
      .sort((left, right) => left.number - right.number);
  }

  member(room, person = this.#as) {
    return room?.members.includes(person) ?? false;
  }

  roomsOf(person) {
    return [...this.rooms.values()].filter((room) => !room.direct_with && this.member(room, person));
  }

  directOf(person) {
    return [...this.rooms.values()].filter((room) => room.direct_with === person);
  }

  othersOf(person) {
    return [...this.rooms.values()].filter(
      (room) => !room.direct_with && !room.restricted && !this.member(room, person));
  }

  title(room) {
    return room.direct_with ? 'incident' : room.id;
  }

  unread(room, person) {
    const read = this.#reads[`${person} ${room.id}`] ?? 0;
    let count = 0;
    for (const one of this.messages.values()) {
      if (one.number > read && one.room === room.id && one.author !== person && one.shape === 'post' &&
          !one.deleted && (!one.only || one.only === person)) ++count;
    }
    return count;
  }

  unreadOf(person) {
    return [...this.roomsOf(person), ...this.directOf(person)].reduce(
      (sum, room) => sum + this.unread(room, person), 0);
  }

  read(room) {
    const key = `${this.#as} ${room}`;
    if (!this.chat || (this.#reads[key] ?? 0) >= this.upto) return;
    const had = this.rooms.has(room) && this.unread(this.rooms.get(room), this.#as) > 0;
    this.#load();
    this.#reads[key] = this.upto;
    localStorage.setItem('reads', JSON.stringify({chat: this.chat, reads: this.#reads}));
    if (had) this.dispatchEvent(new Event('rooms'));
  }

  // Two windows of one browser share what has been read.
  #load() {
    try {
      const kept = JSON.parse(localStorage.getItem('reads') ?? '{}');
      if (kept.chat === this.chat) this.#reads = {...this.#reads, ...kept.reads};
    } catch {
      this.#reads = {};
    }
  }
}
