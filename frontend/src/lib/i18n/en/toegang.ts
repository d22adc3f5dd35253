export const toegang = {
  account: {
    inloggen: 'Sign in',
    uitloggen: 'Sign out',
    menu: 'Account of {{naam}}',
    zonderNaam: 'signed-in user',
  },
  mijnActies: {
    titel: 'My actions',
    kop: 'Actions of {{organisatie}}',
    inleiding:
      'Everything the published agendas ask of this organisation: itself, through its departments and through groups.',
    organisaties: 'Organisations',
    teLaat_one: '{{count}} action overdue',
    teLaat_other: '{{count}} actions overdue',
    teLaatUitleg:
      'The agreed time has passed, but the action was not reported as finished or stopped.',
    nu_one: '{{count}} action runs now',
    nu_other: '{{count}} actions run now',
    binnenkort_one: '{{count}} action starts within half a year',
    binnenkort_other: '{{count}} actions start within half a year',
    later_one: '{{count}} action starts later',
    later_other: '{{count}} actions start later',
    zonderTijd_one: '{{count}} action without an agreed time',
    zonderTijd_other: '{{count}} actions without an agreed time',
    klaar_one: '{{count}} action is done',
    klaar_other: '{{count}} actions are done',
    afdrukken: 'Print',
    csv: 'Download (CSV)',
    bestand: 'actions-{{organisatie}}.csv',
    leeg: 'No published agenda asks anything of this organisation',
    leegUitleg: 'As soon as an agenda gives this organisation a role, the action appears here.',
    nietIngelogd: 'Sign in to see what the agendas ask',
    nietIngelogdUitleg: 'My actions shows what is asked of an organisation, and when.',
    zonderOrganisatie: 'This account does not belong to an organisation yet',
    zonderOrganisatieUitleg:
      'Ask the municipality or a colleague for an invitation. Once accepted, the actions appear here.',
  },
  /** Heads of the columns of a downloaded table. */
  kolom: {
    wat: 'What',
    via: 'Through',
    leiders: 'Leads',
    anderen: 'Others',
    van: 'From',
    tot: 'Until (inclusive)',
    adres: 'Address',
  },
};
