// Keeps the document current in place: waits for news, draws the same page again, and leaves the
// reader where they were.

const bar = document.getElementById('live-bar');
const state = document.getElementById('live-state');
const address = location.pathname;
let newest = Number(document.querySelector('meta[name=newest]').content);

function show(words, away) {
  if (state.textContent !== words) state.textContent = words;
  state.classList.toggle('away', away);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// The first thing with a name that can be seen, and how far down it stands.
function anchor() {
  for (const one of document.querySelectorAll('body [id]')) {
    if (bar.contains(one) || one === bar) continue;
    const {top, bottom} = one.getBoundingClientRect();
    if (bottom > bar.offsetHeight && top < innerHeight) return {id: one.id, top};
  }
  return null;
}

function selecting() {
  const selection = getSelection();
  return selection && !selection.isCollapsed;
}

async function redraw() {
  const answer = await fetch(address, {cache: 'no-store'});
  if (!answer.ok) throw new Error(String(answer.status));
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const known = Number(fresh.querySelector('meta[name=newest]')?.content ?? newest);
  while (selecting()) await pause(300);
  const at = anchor();
  const folded = [...document.querySelectorAll('details')].map((one) => one.open);
  fresh.getElementById('live-bar')?.remove();
  for (const old of [...document.body.childNodes]) if (old !== bar) old.remove();
  document.body.append(...[...fresh.body.childNodes].map((node) => document.adoptNode(node)));
  document.title = fresh.title;
  document.querySelectorAll('details').forEach((one, index) => { if (index < folded.length) one.open = folded[index]; });
  const back = at && document.getElementById(at.id);
  if (back) scrollBy(0, back.getBoundingClientRect().top - at.top);
  newest = Math.max(newest, known);
}

async function follow() {
  for (let wait = 500;;) {
    try {
      const answer = await fetch(`${address}/newest?after=${newest}`, {cache: 'no-store'});
      if (!answer.ok) throw new Error(String(answer.status));
      if ((await answer.json()).newest > newest) await redraw();
      show('live', false);
      wait = 500;
    } catch {
      show('waiting for the program', true);
      await pause(wait);
      wait = Math.min(wait * 2, 5000);
    }
  }
}

follow();
