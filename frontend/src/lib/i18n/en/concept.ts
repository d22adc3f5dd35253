export const concept = {
  mijnAgendas: {
    titel: 'My agendas',
    inleiding:
      'The agendas this account may work on. What changes here is a draft. Visitors see it only after publishing.',
    nieuw: 'New agenda',
    leeg: 'There is no agenda yet',
    leegUitleg:
      'An agenda says what will happen for culture in the coming years: who, what, when and how. Begin with a title and a period. The rest comes later.',
    gepubliceerd: 'Published',
    alleenConcept: 'Draft only',
    bewerkVan: 'Edit {{titel}}',
    bekijk: 'View as a visitor',
    bekijkVan: 'View {{titel}} as a visitor',
    nietIngelogd: 'Sign in to work on an agenda',
    nietIngelogdUitleg: 'Here are the agendas that a policy officer may make and change.',
    geenRol: 'This account may not edit agendas',
    geenRolUitleg:
      'A policy officer of the organisation that owns the agenda may. Ask a colleague who already is one for an invitation.',
  },
  nieuweAgenda: {
    inleiding:
      'The agenda begins as a draft. Visitors see nothing of it until it is first published. Everything can be changed later, except the owner.',
    titelHint: 'As on the cover. For example: Uitvoeringsagenda Cultuur 2027-2030.',
    eigenaarHint: 'The organisation that owns the agenda. This does not change later.',
    samenvattingHint: 'What should this agenda achieve? A few sentences in plain language.',
    kies: 'Choose an organisation',
    maak: 'Make the agenda',
    bezig: 'Making it…',
    mislukt: 'The agenda has not been made yet. What was filled in is still there.',
  },
  concept: {
    merk: 'Draft',
    menu: 'Draft of the agenda',
    gegevens: 'Details',
    themas: 'Themes',
    begrippen: 'Terms',
    besluiten: 'Decisions',
    openbaar: 'What visitors see',
    welGepubliceerd:
      'Visitors see the last version. What changes here they see only after publishing.',
    nietGepubliceerd: 'This agenda has not been published. Visitors see nothing of it.',
  },
  bewaarstand: {
    onleesbaar: 'This cannot be read, or has two meanings.',
    toon: 'Show what is not saved yet',
    naar: 'Go there',
    terugVan: 'Undo: {{wat}}',
    herhaalVan: 'Redo: {{wat}}',
  },
  aanwezig: {
    label: 'Who else is here',
  },
  invoer: {
    nietVerplicht: '(optional)',
    nietHeel: 'This date is not complete. The one before still counts.',
    nodig: 'Fill in this field.',
    kies: 'Make a choice.',
    geenMaand: 'Choose a month and fill in a year, such as 2027.',
    geenDatum: 'Fill in a complete date.',
    maandOmgekeerd: 'The last month lies before the first month.',
    dagOmgekeerd: 'The last day must come after the first day.',
    maand: 'month',
    jaar: 'year',
    geen: 'None',
    getal: { jaar: 'Type a year, such as 2027.', decimaal: 'Type a number, such as 0.6.' },
  },
  rij: {
    wijzig: 'Change',
    wijzigVan: 'Change {{titel}}',
    klaar: 'Done',
    klaarMet: 'Done with {{titel}}',
    archiveer: 'Archive',
    archiveerVan: 'Archive {{titel}}',
    haalWeg: 'Remove',
    omhoog: 'Move {{titel}} up',
    omlaag: 'Move {{titel}} down',
    staatOp: '{{titel}} is now at place {{plaats}} of {{aantal}}.',
    gearchiveerd: '‘{{titel}}’ is archived.',
    sluit: 'Close message',
    nietGearchiveerd: 'This is not archived.',
    nietGemaakt: 'This is not saved yet.',
    zonderTitel: 'without a title',
    voegToe: 'Add',
    toegevoegd: '‘{{titel}}’ is added.',
  },
  lijnen: {
    uitleg:
      'Every programme line has a strategy map with results, strategies and actions. The order here is the order on the site.',
    naarKaart: 'Edit the strategy map',
    naarKaartVan: 'Edit the strategy map of {{titel}}',
    bevindingen_one: '{{count}} point to check',
    bevindingen_other: '{{count}} points to check',
    nogNietOpgeslagen: 'The map is there as soon as the line is saved.',
  },
  begin: {
    titel: 'How to get this agenda going',
    uitleg: 'Three steps. You can stop at any time: everything is kept at once.',
    klaar: 'done',
    fasen: 'Phases',
    fasenUitleg: 'In which terms is the agenda divided? Every result will fall in a phase.',
    fasenKnop: 'Add phases',
    lijnen: 'Programme lines',
    lijnenUitleg: 'What does the agenda work on? Give every line a title and an ambition.',
    kaart: 'Strategy maps',
    kaartUitleg: 'Fill the map of every line: results, strategies and actions. Then publish.',
    eerstFasen: 'Begin with the phases: without a phase a map cannot have results.',
  },
  gegevens: {
    inleiding: 'What there is to tell about the whole agenda. Every field is saved by itself.',
    kern: 'The core',
    achtergrond: 'Background',
    naarBesluiten: 'Add decisions',
  },
  fasen: {
    van: 'First month',
    tot: 'Last month',
    zetKlaar: 'Set up three terms',
    zelf: 'Or begin yourself:',
    kort: 'Korte termijn',
    middellang: 'Middellange termijn',
    lang: 'Lange termijn',
    gat: 'There is no phase in {{periode}}.',
    buiten: '{{naam}} lies partly outside the period of the agenda ({{periode}}).',
  },
  conceptBegrippen: {
    ook: 'also: {{varianten}}',
  },
  lijst: {
    thema: {
      inleiding:
        'Themes cut across the programme lines. An action can belong to several themes, and the budget is per theme.',
      nieuw: 'Add a theme',
      leeg: 'This agenda has no themes yet',
      leegUitleg:
        'Themes are optional. They help visitors to see actions about the same subject together, also from different programme lines.',
    },
    begrip: {
      inleiding:
        'Words that not everybody knows, with an explanation. In the texts of the agenda they will have a dotted underline.',
      nieuw: 'Add a term',
      leeg: 'This agenda has no terms yet',
      leegUitleg:
        'Explain abbreviations and jargon here once. Visitors see the explanation wherever the word occurs.',
    },
    besluit: {
      inleiding:
        'Decisions and motions on which the agenda rests. A result can refer to a decision.',
      nieuw: 'Add a decision',
      leeg: 'This agenda has no decisions yet',
      leegUitleg:
        'Put here for example the council decision on the cultural vision, and motions that ask for a result.',
    },
    fase: {
      inleiding:
        'Phases are the terms of the agenda, in whole months. They do not overlap. Every result falls in a phase.',
      nieuw: 'Add a phase',
      leeg: 'This agenda has no phases yet',
      leegUitleg:
        'Most agendas have a short, a middle and a long term. They can be set up in one go; the months can be changed afterwards.',
    },
    programmalijn: {
      nieuw: 'Add a programme line',
    },
  },
  /** What helps to fill in a field, when its name is not enough. */
  hint: {
    agenda: {
      samenvatting: 'The ambition in a few sentences. This stands at the top of the agenda.',
      visie: 'From which vision does this agenda follow? For example: Cultuurvisie 2025.',
      visieBesluit: 'Choose from the decisions of this agenda.',
      totstandkoming: 'Who thought along, and how?',
    },
    begrotingsregel: {
      geldbron: 'Who pays for this? New sources are below the table.',
      fte: 'For example 0.6.',
    },
    programmalijn: {
      ambitie: 'What should be different when this line succeeds? A few sentences.',
    },
    fase: {
      naam: 'For example: korte termijn.',
    },
    thema: {
      toelichting: 'What is this theme about, in plain language?',
    },
    begrip: {
      varianten:
        'Each on a line of its own: the plural, or an abbreviation. They are recognised too.',
      uitleg: 'In one or two sentences.',
      link: 'An address that begins with https://',
    },
    besluit: {
      nummer: 'As the council or board gave it, for example 2111-05.',
      genomen: 'In Dutch words: maart 2021, 14 juni 2022 or 2023.',
    },
  },
};
