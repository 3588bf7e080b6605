export function findChrome(): Promise<string>;
export function findChromeIfAny(): Promise<string | undefined>;
