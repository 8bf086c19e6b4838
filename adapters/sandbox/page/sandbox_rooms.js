import {make, avatar} from './sandbox_dom.js';
import {people, nameOf, botId} from './sandbox_model.js';
import {open, ask} from './sandbox_dialogs.js';
import {words} from './sandbox_message.js';

const shortcuts = [
  ['/', 'write a message'],
  ['↑', 'in an empty field: edit your last message; in the messages: walk through them'],
  ['Enter', 'send; Shift+Enter begins a new line'],
  ['Tab', 'take the first suggestion'],
  ['Alt+1 … 5', 'be Alice, Bob, Carol, Dave or Erin'],
  ['Esc', 'close what is open'],
  ['?', 'this list'],
];

// What is asked and shown about a room. `here()` is the room one is in.
export function roomDialogs(model, hands, here) {
  return {
    keys() {
      const list = make('dl', {class: 'body keys'});
      for (const [key, meaning] of shortcuts) list.append(make('dt', {}, make('kbd', {}, key)), make('dd', {}, meaning));
      open('Keyboard shortcuts', list);
    },

    async topic() {
      const room = here();
      const topic = await ask(`Topic of #${room.id}`, 'Topic', room.topic);
      if (topic !== null) hands.do({do: 'topic', room: room.id, topic: topic.trim()});
    },

    members() {
      const room = here();
      const rows = [...people.map(({id}) => id), botId].map((id) => member(room, id));
      const content = make('div', {class: 'body'}, make('ul', {class: 'members'}, ...rows));
      if (model.member(room)) {
        content.append(make('div', {class: 'actions'}, make('button', {type: 'button', class: 'button', onclick: () => {
          dialog.close();
          hands.leave(room.id);
        }}, `Leave #${room.id}`)));
      }
      const dialog = open(`People in #${room.id}`, content);
    },

    pins(point) {
      const room = here();
      const pinned = [...model.messages.values()].filter((one) => one.room === room.id && one.pinned);
      const dialog = open('Pinned here', make('ul', {class: 'body pins'}, ...pinned.map((message) => make('li', {},
        make('button', {type: 'button', onclick: () => {
          dialog.close();
          point(message);
        }}, make('strong', {}, nameOf(message.author)), make('span', {}, ...words(message.text, model.as)))))));
    },
  };

  function member(room, id) {
    const inside = room.members.includes(id);
    const row = make('li', {class: inside ? '' : 'outside'}, avatar(id, nameOf(id)), make('span', {}, nameOf(id)));
    if (!inside && model.member(room)) {
      const button = make('button', {type: 'button', class: 'button small', onclick: async () => {
        button.disabled = true;
        const answer = await hands.join(room.id, [id]);
        if (answer.ok) row.classList.remove('outside');
        if (answer.ok) button.replaceWith('added');
        else button.disabled = false;
      }}, 'Add');
      row.append(button);
    } else if (!inside) {
      row.append(make('small', {}, 'not here'));
    }
    return row;
  }
}
