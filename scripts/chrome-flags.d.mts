export function chromeFlags(): string[];
