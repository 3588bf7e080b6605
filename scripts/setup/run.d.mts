export function sayStops(work: () => Promise<void>): Promise<void>;

export class SetupStop extends Error {}
