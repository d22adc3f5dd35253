export const toegang = {
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
    bestand: {
      open: 'acties-{{organisatie}}.csv',
      excel: 'acties-{{organisatie}}-excel.csv',
    },
    leeg: 'Geen enkele gepubliceerde agenda vraagt iets van deze organisatie',
    leegUitleg: 'Zodra een agenda deze organisatie een rol geeft, staat de actie hier.',
    nietIngelogd: 'Log in om te zien wat de agenda’s vragen',
    nietIngelogdUitleg:
      'Mijn acties laat zien wat er van een organisatie wordt gevraagd, en wanneer.',
    zonderOrganisatie: 'Dit account hoort nog bij geen organisatie',
    zonderOrganisatieUitleg:
      'Vraag een uitnodiging aan de gemeente of aan een collega. Na het aannemen staan hier de acties.',
  },
  leden: {
    titel: 'Leden en uitnodigingen',
    kort: 'Mensen',
    inleiding:
      'Wie iets mag namens deze organisatie. Een uitnodiging gaat per mail en geldt twee weken.',
    leden: 'Leden',
    geenLeden: 'Nog niemand heeft een rol bij deze organisatie',
    uitnodigingen: 'Uitnodigingen',
    geenUitnodigingen: 'Er zijn nog geen uitnodigingen verstuurd',
    naam: 'Naam',
    email: 'E-mailadres',
    rol: 'Rol',
    sinds: 'Sinds',
    stand: 'Stand',
    geldigTot: 'Geldig tot',
    ikzelf: '(dit account)',
    verwijder: 'Verwijderen',
    verwijderVan: '{{naam}} verwijderen als {{rol}}',
    verwijderVraag: '{{naam}} verwijderen?',
    verwijderUitleg:
      'De toegang stopt meteen, ook in een open scherm. Terugkomen kan alleen met een nieuwe uitnodiging.',
    trekIn: 'Intrekken',
    trekInVan: 'Uitnodiging aan {{email}} intrekken',
    nodigUit: 'Iemand uitnodigen',
    verstuur: 'Uitnodiging versturen',
    verstuurd: 'De uitnodiging aan {{email}} is gemaakt. De mail gaat zo weg.',
    mislukt: 'Dat is niet gelukt. Wat is ingevuld, staat er nog.',
    status: {
      open: 'open',
      aangenomen: 'aangenomen',
      ingetrokken: 'ingetrokken',
      verlopen: 'verlopen',
    },
    bezorging: {
      wacht: 'De mail wacht op verzending.',
      verstuurd: 'De mail is verstuurd.',
      mislukt: 'De mail kon niet worden verstuurd.',
      vervallen: 'De mail is niet meer nodig.',
    },
    opnieuw: 'Opnieuw versturen',
    opnieuwVan: 'Uitnodiging aan {{email}} opnieuw versturen',
    mag: {
      beleidsmedewerker: 'Maakt en wijzigt agenda’s, en beslist wie hier iets mag.',
      vertegenwoordiger:
        'Spreekt namens deze organisatie: ziet haar acties en wijzigt haar profiel.',
      beheerder: 'Beheert alle organisaties en alle mensen.',
    },
    watMagWie: 'Wat mag wie?',
    rolUitleg: {
      beleidsmedewerker:
        'Werkt voor wie de agenda heeft, zoals een gemeente. Maakt agenda’s, wijzigt en publiceert ze, houdt het profiel bij en nodigt mensen uit.',
      vertegenwoordiger:
        'Werkt bij wie meedoet, zoals een instelling of een vereniging. Ziet wat de agenda’s van deze organisatie vragen en wijzigt haar profiel.',
      beheerder:
        'Zorgt voor de hele omgeving. Voegt organisaties toe, heft ze op en geeft iedereen een rol. Werkt zelf pas aan een agenda met een van de andere rollen.',
    },
    zelf: 'Zelf meedoen als {{rol}}',
    geenLedenUitleg:
      'Nodig hieronder iemand uit. Tot die tijd houden de beheerder en beleidsmedewerkers deze organisatie bij.',
    lidrol: {
      beleidsmedewerker: 'beleidsmedewerker',
      vertegenwoordiger: 'vertegenwoordiger',
      beheerder: 'beheerder',
    },
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
