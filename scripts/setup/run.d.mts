export function sayStops(work: () => Promise<void>): Promise<void>;
