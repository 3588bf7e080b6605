// The two official languages of the example's Comune. The page's `lang` decides; the elements follow it.
const buttons = document.querySelectorAll('[data-language]');

function speak(language) {
  document.documentElement.lang = language;
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => speak(button.dataset.language));
}
