// The two official languages of the example's Comune. The page's `lang` decides; the elements follow it. The
// choice holds from page to page in this window.
const KEPT = 'lingua';
const buttons = document.querySelectorAll('[data-language]');
const titles = { it: document.title, de: document.documentElement.dataset.titleDe ?? document.title };

function speak(language) {
  document.documentElement.lang = language;
  document.title = titles[language];
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const { language } = button.dataset;
    sessionStorage.setItem(KEPT, language);
    speak(language);
  });
}

const kept = sessionStorage.getItem(KEPT);
if (kept !== null && kept in titles) speak(kept);
