export const algemeen = {
  algemeen: {
    laden: 'Loading…',
    sluiten: 'Close',
    menu: 'Menu',
    naarInhoud: 'Skip to content',
    taal: 'Language',
    kruimelpad: 'Breadcrumbs',
    meerTonen: 'Show more',
    getoond: '{{getoond}} of {{totaal}} shown',
  },
  papier: {
    afdrukken: 'Print',
    versie: 'Version {{nummer}}, published on {{datum}}',
    concept: 'Draft, not published',
    voorbeeld: 'Preview of the draft, not published',
    afgedrukt: 'Printed on {{datum}}',
    blad: 'sheet',
    uit: 'of',
    eerste:
      'These are only the first {{getoond}} of {{totaal}}. The button “Print” on the page puts all of them on paper.',
  },
  alsBestand: {
    xlsx: 'Excel (XLSX)',
    csv: {
      excel: 'CSV for Excel (Dutch)',
      open: 'CSV (open data)',
    },
  },
  nieuweVersie: {
    uitleg: 'There is a newer version. Save and reload.',
    knop: 'Save and reload',
  },
  menu: {
    label: 'Agenda',
  },
  voet: {
    agendaVan: 'This agenda belongs to',
    contact: 'A question or remark? Get in touch',
    watIsDit: 'Strategiekaart shows how municipalities carry out their cultural policy.',
    over: 'About Strategiekaart',
    privacy: 'Privacy',
    toegankelijkheid: 'Accessibility',
    api: 'Open data (API)',
  },
  formulier: {
    kop_one: 'One field is not right yet',
    kop_other: '{{count}} fields are not right yet',
    titel_one: '{{count}} error',
    titel_other: '{{count}} errors',
  },
  fout: {
    opnieuw: 'Try again',
    antwoord: {
      titel: 'This cannot be shown now',
      uitleg: 'The server gave no usable answer. Please try again in a moment.',
    },
    netwerk: {
      titel: 'The server cannot be reached',
      uitleg: 'The data could not be fetched. Please try again in a moment.',
    },
    traag: {
      titel: 'It takes too long',
      uitleg: 'The server did not answer in time. Please try again in a moment.',
    },
    geenVerbinding: {
      titel: 'No internet connection',
      uitleg: 'Check the connection and try again.',
    },
    pagina: {
      titel: 'Something went wrong on this page',
      uitleg: 'The fault is ours. Reload the page. Does it keep failing? Let us know.',
    },
  },
  nietGevonden: {
    titel: 'This page does not exist',
    uitleg: 'Perhaps the address was copied wrongly, or the page has moved or was removed.',
    naarAgendas: 'See all agendas',
    of: 'or',
    zoeken: 'search for it',
  },
  filters: {
    titel: 'Filters',
    gekozen: 'Chosen filters',
    kiesUit: '{{filter}}: make a choice',
    verwijder: 'Remove filter {{filter}}',
    wis: 'Clear all filters',
    geenTreffers: 'Nothing fits these filters',
    laatVallenUitleg: 'Drop a filter to see something again.',
    zonder: 'Without “{{filter}}”',
    treffers_one: '{{aantal}} of {{count}} action',
    treffers_other: '{{aantal}} of {{count}} actions',
    fase: 'Term',
    organisatie: 'Organisation',
    thema: 'Theme',
    status: 'Status',
    nu: 'Only what runs now',
    programmalijn: 'Programme line',
    rol: 'Role',
    jaar: 'Year',
    zoek: 'Text',
    soort: 'Kind',
    periode: 'Period',
    agenda: 'Agenda',
  },
  zoeken: {
    label: 'Search',
    zoek: 'Search',
    titel: 'Search',
    titelMetVraag: 'Search for “{{q}}”',
    begin: 'What is it about?',
    beginUitleg:
      'Enter a word at the top, for example the name of an organisation or a subject. The content is in Dutch.',
    treffers_one: '{{count}} result',
    treffers_other: '{{count}} results',
    meerDan: 'More than {{aantal}} results',
    meerDanUitleg: 'These are the best {{aantal}}. Add a word or choose a filter to find the rest.',
    niets: 'Nothing found for “{{q}}”',
    nietsUitleg:
      'Check the spelling, or try a shorter or more general word. The content is in Dutch.',
    gelezen: '“{{getypt}}” is nowhere. Did you mean:',
    of: ' or ',
    nergens: '“{{getypt}}” is nowhere.',
    nietAlles: 'Nothing has all of these words. What has most of them comes first.',
    inConcept: 'Search the concept',
    inConceptMetVraag: 'Search the concept for “{{q}}”',
  },
  over: {
    titel: 'About Strategiekaart',
    wat: 'Strategiekaart shows how municipalities and their partners carry out cultural policy: who does what, when and how, with which money, and how far it is.',
    lezen:
      'Every agenda has programme lines. Every programme line has a strategy map with three columns: results, strategies and actions. The texts belong to the owner of the agenda and are in Dutch. Visitors always see the last published version. The status of an action is updated in between.',
    gegevens:
      'All of this is open data too. Other sites and programs can fetch it through the API.',
  },
  toegankelijkheid: {
    titel: 'Accessibility',
    norm: 'This site follows WCAG 2.2, levels A and AA: it works with the keyboard, can be read by a screen reader, and is usable on a small screen and when enlarged.',
    getoetst:
      'Every change is tested automatically. Such a test does not find everything, so the experience of visitors matters.',
    teksten:
      'The texts, links and pictures of an agenda are its owner’s. What the site does around them is the same for every owner.',
    meldKop: 'Does something not work?',
    melden:
      'Let us know. Say on which page it was, what you wanted to do and with what you look at the site.',
  },
  verklaring: {
    eigen: '{{naam}} also has a statement of its own, for all its sites.',
    lees: 'Read that statement',
    vraag: 'Put your question to {{naam}}:',
    vraagEigenaar:
      'Put your question to the owner of the agenda. At the foot of every page of an agenda it says how to reach them.',
  },
  privacy: {
    titel: 'Privacy',
    bezoekKop: 'If you only read',
    bezoek:
      'Reading needs no account. The site does not follow you: there are no tracking cookies, and nothing about your visit goes to others.',
    accountKop: 'If you have an account',
    account:
      'Who edits an agenda or tells how actions go has an account. Of that we keep your name, your e-mail address and for which organisation you may do something. It is needed to know who may change what, and who changed what. We do not give it to others.',
    contactKop: 'If you are a contact person',
    contact:
      'An organisation may name a contact person. Visitors see that only if the organisation chooses so. It can take it out itself.',
    termijnKop: 'How long we keep data',
    termijnAccount: 'An account without a role: {{termijn}} after it last signed in.',
    termijnUitnodiging: 'An invitation: {{termijn}} after it was used, withdrawn or expired.',
    termijnSpoor:
      'What changed in an agenda is kept. Once the account is gone there is no name with it any more.',
    jaren_one: '{{count}} year',
    jaren_other: '{{count}} years',
    dagen_one: '{{count}} day',
    dagen_other: '{{count}} days',
    rechtenKop: 'What you can ask',
    rechten:
      'You may ask which data there is about you, and whether it can be corrected or removed.',
    klacht: 'Can you not agree? Then you can complain to the supervisory authority.',
    toezicht: 'Autoriteit Persoonsgegevens (Dutch)',
  },
};
