import type { PersonStrings } from '../it/person.ts';

/** The fields of one person, and what may be wrong or odd about them. */
export const person: PersonStrings = {
  givenName: 'Given name',
  familyName: 'Family name',
  taxCode: 'Tax code (codice fiscale)',
  taxCodeHint: '16 characters, as on the health card. Capital letters and spaces do not matter.',
  birthDate: 'Date of birth',
  birthDateHint: 'For example: 31 3 1952',
  birthDay: 'Day',
  birthMonth: 'Month',
  birthYear: 'Year',
  phone: 'Telephone',
  phoneHint: 'Mobile or landline, with its prefix. For example: 347 1234567',
  email: 'E-mail',
  emailHint: 'For example: name@example.it',
  meantEmail: 'Perhaps you meant another address.',
  takeEmail: (address) => `Use ${address}`,
  meantSaid: 'Please check the e-mail address: there may be a slip in it.',

  missing: {
    givenName: 'Enter the given name.',
    familyName: 'Enter the family name.',
    taxCode: 'Enter the tax code.',
    birthDay: 'Enter the day of birth.',
    birthMonth: 'Enter the month of birth.',
    birthYear: 'Enter the year of birth.',
    phone: 'Enter the telephone number.',
    email: 'Enter the e-mail address.',
  },
  shape: {
    taxCode: 'A tax code has 16 characters. Copy it from the health card.',
    birthDay: 'The day of birth is a number from 1 to 31.',
    birthMonth: 'The month of birth is a number from 1 to 12.',
    birthYear: 'The year of birth has four figures. For example: 1952.',
    phone: 'This is not a whole telephone number. For example: 0437 123456, 347 1234567 or +44 20 7946 0000.',
    email: 'The e-mail address is not right. For example: name@example.it.',
  },
  slips: {
    'no-at': 'The e-mail address has no @ in it. For example: name@example.it.',
    'no-dot': 'The e-mail address lacks its last part, like “.it”. For example: name@example.it.',
    comma: 'There is a comma in the e-mail address. Write a full stop instead.',
    space: 'There is a space in the e-mail address. Take it out.',
  },
  taxCodeCheck: 'One character of this tax code is wrong. Compare it with the health card.',
  noSuchDay: 'There is no such day. Check the day and month of birth.',
  inFuture: 'The date of birth cannot be in the future. Please check it.',
  tooLong: 'The text is too long.',
  refused: (field) => `The service does not accept this answer: ${field}. Please check it.`,

  oddTitle: 'Please check.',
  odd: {
    'tax-code-name-mismatch': 'The tax code does not fit the name.',
    'tax-code-birth-date-mismatch': 'The date of birth is not that of the tax code.',
    'nobody-told':
      'There is neither a telephone number nor an e-mail address. Nobody can tell the person if something changes.',
  },
  oddOther: 'The service asks you to check something.',
  right: 'If it is right, go on: you need not change anything.',
  goOn: 'It is right, continue',
};
