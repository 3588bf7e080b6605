import type { AccessToken, SignIn } from './desk/sign-ins.ts';
import type { Sandbox } from './sandbox.ts';

/** A token for somebody who does not exist. An unknown person is a mistake of the caller, so it throws. */
export function signInAs(
  { signIns }: Sandbox,
  person: string,
  how: SignIn = { method: 'spid' },
): AccessToken {
  const session = signIns.open(person, how);
  const token = session === undefined ? undefined : signIns.token(session);
  if (token === undefined) throw new Error(`Nobody in this sandbox is called ${person}.`);
  return token;
}
