import type { DirectoryTexts } from './directory-texts.ts';

export const en: DirectoryTexts = {
  services: {
    pension: {
      title: 'Pension: when and how to claim it',
      summary: 'We look together at when you can retire, which pension is yours and how to claim it.',
      documents: ['Statement of contributions, if you have it'],
    },
    contributions: {
      title: 'Contributions: check your statement',
      summary: 'We check the periods of work on record and how to have missing ones added.',
      documents: ['Payslips or work book of the missing periods'],
    },
    unemployment: {
      title: 'Unemployment benefit (NASpI)',
      summary:
        'If you lost your job: whether you are entitled to the benefit, for how long, and where your claim stands.',
      documents: ['Letter of dismissal or expired contract', 'IBAN of your account'],
    },
    'family-allowance': {
      title: 'Single allowance for children (Assegno unico)',
      summary: 'How to claim it, how to report a birth or a change, why the amount changed.',
      documents: ['Tax codes of the children', 'ISEE, if you have it'],
    },
    disability: {
      title: 'Civil disability and attendance allowance',
      summary: 'Where the claim stands, when the examination is, which help follows the decision.',
      documents: ['First medical certificate or report of the examination'],
    },
    payments: {
      title: 'Payments: account, address, tax certificate (CU)',
      summary: 'Change your account or address, get the tax certificate, understand a payment.',
      documents: ['IBAN of the new account, if you change it'],
    },
    'public-severance': {
      title: 'Severance of public employees (TFS and TFR)',
      summary: 'When the severance pay for work in the public sector comes, and how much it is.',
      documents: ['Last day of service and name of the administration'],
    },
    'work-abroad': {
      title: 'Pension for work abroad',
      summary: 'How periods of work in other countries add up and where to claim.',
      documents: ['Papers about work in the other countries'],
    },
  },
  poles: {
    'pole-public-severance': 'National pole for TFS and TFR',
    'pole-abroad': 'National pole for international pensions',
  },
  identityDocument: 'Valid identity document',
  taxCard: 'Health card or tax code',
  officeName: (city) => `INPS ${city}`,
  officeReason: (comune) => `It is the office competent for those who live in ${comune}.`,
  poleReason: 'One office answers for the whole of Italy about this benefit.',
  deskName: (comune) => `Punto Utente Evoluto, town hall of ${comune}`,
  openingHours: 'Monday to Friday, 8:30 to 12:30. Afternoons by appointment.',
  closedOn: (day) => ` Closed on ${day} (local holiday).`,
  accessibility: {
    office: ['Step-free entrance', 'Accessible toilet'],
    desk: ['Step-free entrance', 'Room for a wheelchair', 'Captions on the screen'],
  },
};
