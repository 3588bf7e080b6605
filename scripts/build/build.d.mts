export function build(node: string): Promise<void>;
export function buildPageScripts(node: string): Promise<void>;
