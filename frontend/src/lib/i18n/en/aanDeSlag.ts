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
};
