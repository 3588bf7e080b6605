export interface Size {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}
export function measure(): Size[];
