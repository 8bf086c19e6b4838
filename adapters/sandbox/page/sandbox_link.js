// The line to the program: what happens there comes in, what one does here goes out. Every action
// has an id of its own and is sent until it is answered; the program does the same id only once.

export class Link extends EventTarget {
  #socket = null;
  #waiting = new Map();
  #mine = new Set();
  #pause = 250;
  #model;

  constructor(model) {
    super();
    this.#model = model;
  }

  get up() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  async start() {
    try {
      await this.#catchUp();
      this.#open();
    } catch {
      this.#later();
    }
  }

  // Resolves with the program's answer, however long the program is away.
  act(action) {
    return this.#send(makeId(), action);
  }

  // The same for what the bot may answer with a form, which is then ours to show.
  ask(action) {
    const id = makeId();
    this.#mine.add(id);
    return this.#send(id, action);
  }

  #send(id, action) {
    return new Promise((resolve) => {
      const text = JSON.stringify({type: 'act', id, ...action});
      this.#waiting.set(id, {text, resolve});
      if (this.up) this.#socket.send(text);
      this.#tell('waiting');
    });
  }

  get unsent() {
    return this.#waiting.size;
  }

  async #catchUp() {
    for (let more = true; more;) {
      const answer = await fetch(`/sandbox/changes?after=${this.#model.upto}`, {cache: 'no-store'});
      if (!answer.ok) throw new Error(`the program answered ${answer.status}`);
      const news = await answer.json();
      this.#model.take(news);
      more = news.more;
    }
  }

  #open() {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const socket = new WebSocket(`${scheme}://${location.host}/sandbox/live?after=${this.#model.upto}`);
    this.#socket = socket;
    socket.onmessage = (event) => this.#take(JSON.parse(event.data));
    socket.onclose = () => {
      if (this.#socket === socket) this.#later();
    };
    socket.onopen = () => {
      this.#pause = 250;
      for (const {text} of this.#waiting.values()) socket.send(text);
      this.#tell('up');
    };
  }

  #later() {
    this.#socket = null;
    this.#tell('down');
    setTimeout(() => this.start(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, 5000);
  }

  async #take(message) {
    switch (message.type) {
      case 'hello':
        // Another chat than the one we know: the file was exchanged under us.
        if (this.#model.chat && this.#model.chat !== message.chat) location.reload();
        this.#model.greet(message);
        break;
      case 'changes':
        this.#model.take(message);
        break;
      case 'behind':
        await this.#catchUp();
        this.#socket?.send(JSON.stringify({type: 'caught_up', upto: this.#model.upto}));
        break;
      case 'done':
        this.#settle(message);
        break;
      case 'form':
        if (this.#mine.has(message.asked)) this.dispatchEvent(new CustomEvent('form', {detail: message}));
        break;
    }
  }

  #settle(answer) {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting || answer.again) return this.#again(answer);
    this.#waiting.delete(answer.id);
    waiting.resolve(answer);
    this.#tell('waiting');
  }

  // The program could not keep it just now.
  #again(answer) {
    const waiting = this.#waiting.get(answer.id);
    if (waiting) setTimeout(() => this.up && this.#socket.send(waiting.text), 1000);
  }

  #tell(name) {
    this.dispatchEvent(new Event(name));
  }
}

function makeId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
