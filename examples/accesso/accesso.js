// The sandbox's sign-in: made-up people, no password. It comes back only to pages of these examples.
const RETURNS = ['/examples/station/', '/examples/officer/'];
const form = document.querySelector('form');
const people = document.querySelector('#people');
const answer = document.querySelector('#answer');

const asked = new URLSearchParams(location.search).get('ritorno');

function choice(person, checked) {
  const label = document.createElement('label');
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = 'person';
  radio.value = person.id;
  radio.required = true;
  radio.checked = checked;
  radio.dataset.officer = String(person.roles.includes('officer'));
  const text = document.createElement('span');
  text.textContent = `${person.display_name} – ${person.description}`;
  text.lang = 'it'; // also on the German page
  text.className = 'as-written';
  label.append(radio, text);
  return label;
}

async function showPeople() {
  const response = await fetch('/sandbox/people');
  const { items } = await response.json();
  const wanted = items.findIndex((person) => person.roles.includes('officer') === (asked === RETURNS[1]));
  people.append(...items.map((person, index) => choice(person, index === wanted)));
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const chosen = form.querySelector('[name=person]:checked');
  const method = form.querySelector('[name=method]:checked').value;
  const response = await fetch('/sandbox/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person: chosen.value, method }),
  });
  if (!response.ok) {
    answer.textContent =
      'Accesso non riuscito. Riprovi. / Anmeldung nicht möglich. Versuchen Sie es noch einmal.';
    return;
  }
  const usual = RETURNS[chosen.dataset.officer === 'true' ? 1 : 0];
  location.assign(RETURNS.includes(asked) ? asked : usual);
});

showPeople().catch(() => {
  answer.textContent =
    'L’ambiente di prova non risponde. Ricarichi la pagina. / Die Probeumgebung antwortet nicht. Laden Sie die Seite neu.';
});
