export const aanDeSlag = {
  aanDeSlag: {
    titel: 'Get started',
    inleiding:
      'From an empty installation to a first agenda. Every step can wait, and the order is free. This page stays in the menu.',
    stappen: 'The first steps',
    stappenUitleg: 'Together they take about a quarter of an hour.',
    organisatie: 'Your own organisation',
    organisatieUitleg:
      'The municipality, province or institution that will own the agenda. Departments and partners come along later, while writing.',
    organisatieKnop: 'Add an organisation',
    nogEenOrganisatieKnop: 'Add another organisation',
    organisatiesKnop_one: 'See {{count}} organisation',
    organisatiesKnop_other: 'See {{count}} organisations',
    collegas: 'Colleagues',
    collegasUitleg:
      'A policy officer writes and publishes the agenda. A representative sees what is asked of their own organisation. Who has no account yet gets one with the invitation.',
    collegasKnop: 'Invite for {{organisatie}}',
    agenda: 'The first agenda',
    agendaUitleg:
      'Making an agenda is done by a policy officer of its owner: a colleague, or whoever reads this. It begins as a concept: visitors see it only after its first publication.',
    agendaKnop: 'Make an agenda',
    versie: 'The first version',
    versieUitleg:
      'Put programme lines, results, strategies and actions on the map, have them checked, and publish. Then everyone can read it.',
    versieKnop: 'Go on with the agenda',
    eerstOrganisatie: 'Add an organisation first.',
    eerstAgenda: 'Make an agenda first.',
    slaOver: 'Skip',
    slaOverVan: 'Skip: {{stap}}',
    geenBeheerder: 'This page is for the administrator',
    geenBeheerderUitleg:
      'The administrator sets up the installation. The e-mail address of the administrator is in the settings of the server.',
  },
  demo: {
    titel: 'Look around first?',
    uitleg:
      'Load two examples: an agenda of Zoetermeer and one of ZIMIHC, with maps, a budget and activities. Visitors of this site see them too, until they are taken out again.',
    laad: 'Load the examples',
    bezig: 'The examples are being loaded. This can take half a minute.',
    isEr: 'The examples are loaded',
    isErUitleg:
      'Visitors of this site see them too. Who wants to edit them becomes a policy officer of the owner.',
    bijElkeStart:
      'They are loaded at every start. That is in the settings of the server (STRATEGIEKAART_DEMO).',
    gebleven_one:
      'Of the examples {{count}} organisation has stayed, because an agenda of your own names it.',
    gebleven_other:
      'Of the examples {{count}} organisations have stayed, because an agenda of your own names them.',
    haalWeg: 'Take out the examples',
    haalWegVraag: 'Take out the examples?',
    haalWegUitleg:
      'The examples go for good, with all that was changed in them. An organisation stays when an agenda of your own names it. They can always be loaded again.',
    eigenWerk: 'For the organisations of the examples this was made too:',
    ookEigenWerk: 'Take that out for good too',
  },
};
