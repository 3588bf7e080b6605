// The host page's side of the token: the sandbox keeps the session in a cookie that scripts cannot read, and
// gives short access tokens for it. The page keeps none, and neither do the elements.

/** What `<pue-provider>` asks for a token with, in the role of the page. Null: nobody is signed in. */
export async function token(why, signal) {
  const answer = await fetch('/sandbox/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ role: document.body.dataset.role }),
    signal,
  });
  return answer.ok ? (await answer.json()).access_token : null;
}

export async function signOut() {
  await fetch('/sandbox/sign-in', { method: 'DELETE' });
}

/** Sends the browser to the sign-in page, which comes back here. */
export function signIn() {
  location.assign(`/examples/accesso/?ritorno=${encodeURIComponent(location.pathname)}`);
}
