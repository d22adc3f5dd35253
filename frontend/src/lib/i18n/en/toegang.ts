export const toegang = {
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
    bestand: {
      open: 'actions-{{organisatie}}.csv',
      excel: 'actions-{{organisatie}}-excel.csv',
    },
    leeg: 'No published agenda asks anything of this organisation',
    leegUitleg: 'As soon as an agenda gives this organisation a role, the action appears here.',
    nietIngelogd: 'Sign in to see what the agendas ask',
    nietIngelogdUitleg: 'My actions shows what is asked of an organisation, and when.',
    zonderOrganisatie: 'This account does not belong to an organisation yet',
    zonderOrganisatieUitleg:
      'Ask the municipality or a colleague for an invitation. Once accepted, the actions appear here.',
  },
  leden: {
    titel: 'Members and invitations',
    kort: 'People',
    inleiding:
      'Who may act for this organisation. An invitation is sent by mail and is valid for two weeks.',
    leden: 'Members',
    geenLeden: 'Nobody has a role at this organisation yet',
    uitnodigingen: 'Invitations',
    geenUitnodigingen: 'No invitations have been sent yet',
    naam: 'Name',
    email: 'E-mail address',
    rol: 'Role',
    sinds: 'Since',
    stand: 'State',
    geldigTot: 'Valid until',
    ikzelf: '(this account)',
    verwijder: 'Remove',
    verwijderVan: 'Remove {{naam}} as {{rol}}',
    verwijderVraag: 'Remove {{naam}}?',
    verwijderUitleg:
      'Access ends at once, also on an open screen. Coming back takes a new invitation.',
    trekIn: 'Withdraw',
    trekInVan: 'Withdraw the invitation to {{email}}',
    nodigUit: 'Invite someone',
    verstuur: 'Send invitation',
    verstuurd: 'The invitation to {{email}} is made. Its mail will leave in a moment.',
    mislukt: 'That did not work. What was filled in is still there.',
    status: {
      open: 'open',
      aangenomen: 'accepted',
      ingetrokken: 'withdrawn',
      verlopen: 'expired',
    },
    bezorging: {
      wacht: 'The mail is waiting to be sent.',
      verstuurd: 'The mail was sent.',
      mislukt: 'The mail could not be sent.',
      vervallen: 'The mail is no longer needed.',
    },
    opnieuw: 'Send again',
    opnieuwVan: 'Send the invitation to {{email}} again',
    mag: {
      beleidsmedewerker: 'Makes and changes agendas, and decides who may act here.',
      vertegenwoordiger: 'Speaks for this organisation: sees its actions and changes its profile.',
      beheerder: 'Manages all organisations and all people.',
    },
    watMagWie: 'Who may do what?',
    rolUitleg: {
      beleidsmedewerker:
        'Works for whoever has the agenda, such as a municipality. Makes agendas, changes and publishes them, keeps up the profile and invites people.',
      vertegenwoordiger:
        'Works at whoever takes part, such as an institution or an association. Sees what the agendas ask of this organisation and changes its profile.',
      beheerder:
        'Looks after the whole site. Adds organisations, ends them and gives everyone a role. Works on an agenda only with one of the other roles.',
    },
    zelf: 'Take part as {{rol}}',
    geenLedenUitleg:
      'Invite somebody below. Until then the administrator and policy officers keep up this organisation.',
    lidrol: {
      beleidsmedewerker: 'policy officer',
      vertegenwoordiger: 'representative',
      beheerder: 'administrator',
    },
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
