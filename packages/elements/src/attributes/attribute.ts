import type { ComplexAttributeConverter } from 'lit';

/** Text; an attribute that is taken away leaves an empty one, not `null`. */
export const textAttribute: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => value ?? '',
};

/** Level of a heading, 1 to 6; anything else is 2. */
export const levelAttribute: ComplexAttributeConverter<number> = {
  fromAttribute(value) {
    const level = Number(value);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  },
};
