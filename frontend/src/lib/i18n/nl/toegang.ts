export const toegang = {
  account: {
    inloggen: 'Inloggen',
    uitloggen: 'Uitloggen',
    menu: 'Account van {{naam}}',
    zonderNaam: 'ingelogde gebruiker',
  },
  mijnActies: {
    titel: 'Mijn acties',
    kop: 'Acties van {{organisatie}}',
    inleiding:
      'Alles wat de gepubliceerde agenda’s van deze organisatie vragen: zelf, via onderdelen en via groepen.',
    organisaties: 'Organisaties',
    teLaat_one: '{{count}} actie over tijd',
    teLaat_other: '{{count}} acties over tijd',
    teLaatUitleg:
      'De afgesproken tijd is voorbij, maar de actie is niet als afgerond of gestopt gemeld.',
    nu_one: '{{count}} actie loopt nu',
    nu_other: '{{count}} acties lopen nu',
    binnenkort_one: '{{count}} actie begint binnen een half jaar',
    binnenkort_other: '{{count}} acties beginnen binnen een half jaar',
    later_one: '{{count}} actie begint later',
    later_other: '{{count}} acties beginnen later',
    zonderTijd_one: '{{count}} actie zonder afgesproken tijd',
    zonderTijd_other: '{{count}} acties zonder afgesproken tijd',
    klaar_one: '{{count}} actie is klaar',
    klaar_other: '{{count}} acties zijn klaar',
    afdrukken: 'Afdrukken',
    csv: 'Downloaden (CSV)',
    bestand: 'acties-{{organisatie}}.csv',
    leeg: 'Geen enkele gepubliceerde agenda vraagt iets van deze organisatie',
    leegUitleg: 'Zodra een agenda deze organisatie een rol geeft, staat de actie hier.',
    nietIngelogd: 'Log in om te zien wat de agenda’s vragen',
    nietIngelogdUitleg:
      'Mijn acties laat zien wat er van een organisatie wordt gevraagd, en wanneer.',
    zonderOrganisatie: 'Dit account hoort nog bij geen organisatie',
    zonderOrganisatieUitleg:
      'Vraag een uitnodiging aan de gemeente of aan een collega. Na het aannemen staan hier de acties.',
  },
  /** Heads of the columns of a downloaded table. */
  kolom: {
    wat: 'Wat',
    via: 'Via',
    leiders: 'Trekkers en regievoerders',
    anderen: 'Anderen',
    van: 'Van',
    tot: 'Tot en met',
    adres: 'Adres',
  },
};
