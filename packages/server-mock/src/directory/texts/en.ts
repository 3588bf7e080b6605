import type { DirectoryTexts } from './directory-texts.ts';

export const en: DirectoryTexts = {
  services: {
    pension: {
      title: 'Pension: when and how to claim it',
      summary: 'We look together at when you can retire, which pension is yours and how to claim it.',
      documents: ['Statement of contributions, if you have it'],
      keywords: [
        'retire',
        'retirement',
        'old age pension',
        'early retirement',
        'widow',
        'survivor',
        'social allowance',
      ],
    },
    contributions: {
      title: 'Contributions: check your statement',
      summary: 'We check the periods of work on record and how to have missing ones added.',
      documents: ['Payslips or work book of the missing periods'],
      keywords: ['statement', 'years of work', 'record of contributions', 'gaps', 'missing periods'],
    },
    unemployment: {
      title: 'Unemployment benefit (NASpI)',
      summary:
        'If you lost your job: whether you are entitled to the benefit, for how long, and where your claim stands.',
      documents: ['Letter of dismissal or expired contract', 'IBAN of your account'],
      keywords: ['fired', 'dismissed', 'lost my job', 'jobless', 'NASpI'],
    },
    'family-allowance': {
      title: 'Single allowance for children (Assegno unico)',
      summary: 'How to claim it, how to report a birth or a change, why the amount changed.',
      documents: ['Tax codes of the children', 'ISEE, if you have it'],
      keywords: ['children', 'child benefit', 'birth', 'family allowance', 'assegno unico'],
    },
    disability: {
      title: 'Civil disability and attendance allowance',
      summary: 'Where the claim stands, when the examination is, which help follows the decision.',
      documents: ['First medical certificate or report of the examination'],
      keywords: ['disabled', 'law 104', 'attendance allowance', 'carer', 'medical examination'],
    },
    payments: {
      title: 'Payments: account, address, tax certificate (CU)',
      summary: 'Change your account or address, get the tax certificate, understand a payment.',
      documents: ['IBAN of the new account, if you change it'],
      keywords: ['IBAN', 'bank account', 'CU', 'CUD', 'payslip', 'address'],
    },
    'public-severance': {
      title: 'Severance of public employees (TFS and TFR)',
      summary: 'When the severance pay for work in the public sector comes, and how much it is.',
      documents: ['Last day of service and name of the administration'],
      keywords: ['TFS', 'TFR', 'severance pay', 'teacher', 'civil servant'],
    },
    'work-abroad': {
      title: 'Pension for work abroad',
      summary: 'How periods of work in other countries add up and where to claim.',
      documents: ['Papers about work in the other countries'],
      keywords: ['abroad', 'foreign pension', 'Switzerland', 'Germany', 'emigrant', 'cross-border worker'],
    },
  },
  poles: {
    'pole-contributions': 'National pole for insurance records',
    'pole-public-severance': 'National pole for TFS and TFR',
    'pole-abroad': 'National pole for international pensions',
  },
  identityDocument: 'Valid identity document',
  taxCard: 'Health card or tax code',
  officeName: (city) => `INPS ${city}`,
  officeReason: (comune) => `It is the office competent for those who live in ${comune}.`,
  poleReason: 'One office answers for the whole of Italy about this benefit.',
  officeTooReason: (comune) => `The office nearest to ${comune} can answer too.`,
  poleByLawReason: 'By law this office answers, one for the whole of Italy.',
  poleTooReason: 'This office can answer too; it works for the whole of Italy.',
  deskName: (comune) => `Punto Utente Evoluto, town hall of ${comune}`,
  openingHours: 'Monday to Friday, 8:30 to 12:30. Afternoons by appointment.',
  closedOn: (day) => ` Closed on ${day} (local holiday).`,
  accessibility: {
    office: ['Step-free entrance', 'Accessible toilet'],
    desk: ['Step-free entrance', 'Room for a wheelchair', 'Large screen'],
    deskWithSteps: ['Two steps at the entrance', 'Large screen'],
  },
};
