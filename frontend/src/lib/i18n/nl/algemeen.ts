export const algemeen = {
  algemeen: {
    laden: 'Laden…',
    sluiten: 'Sluiten',
    menu: 'Menu',
    naarInhoud: 'Naar de inhoud',
    taal: 'Taal',
    kruimelpad: 'Kruimelpad',
    meerTonen: 'Meer tonen',
    getoond: '{{getoond}} van {{totaal}} getoond',
  },
  papier: {
    afdrukken: 'Afdrukken',
    versie: 'Versie {{nummer}}, gepubliceerd op {{datum}}',
    concept: 'Concept, niet gepubliceerd',
    voorbeeld: 'Voorbeeld van het concept, niet gepubliceerd',
    afgedrukt: 'Afgedrukt op {{datum}}',
    blad: 'blad',
    uit: 'van',
    eerste:
      'Dit zijn alleen de eerste {{getoond}} van {{totaal}}. De knop “Afdrukken” op de pagina zet ze allemaal op papier.',
  },
  alsBestand: {
    xlsx: 'Excel (XLSX)',
    csv: {
      excel: 'CSV voor Excel',
      open: 'CSV (open data)',
    },
  },
  nieuweVersie: {
    uitleg: 'Er is een nieuwere versie. Sla op en laad opnieuw.',
    knop: 'Opslaan en opnieuw laden',
  },
  menu: {
    label: 'Agenda',
  },
  voet: {
    agendaVan: 'Deze agenda is van',
    contact: 'Vraag of opmerking? Neem contact op',
    watIsDit: 'Strategiekaart laat zien hoe gemeenten hun cultuurbeleid uitvoeren.',
    over: 'Over Strategiekaart',
    privacy: 'Privacy',
    toegankelijkheid: 'Toegankelijkheid',
    api: 'Open data (API)',
  },
  formulier: {
    kop_one: 'Eén veld klopt nog niet',
    kop_other: '{{count}} velden kloppen nog niet',
    titel_one: '{{count}} fout',
    titel_other: '{{count}} fouten',
  },
  fout: {
    opnieuw: 'Opnieuw proberen',
    antwoord: {
      titel: 'Dit kan nu niet worden getoond',
      uitleg: 'De server gaf geen bruikbaar antwoord. Probeer het zo nog eens.',
    },
    netwerk: {
      titel: 'De server is niet bereikbaar',
      uitleg: 'De gegevens konden niet worden opgehaald. Probeer het zo nog eens.',
    },
    traag: {
      titel: 'Het duurt te lang',
      uitleg: 'De server gaf niet op tijd antwoord. Probeer het zo nog eens.',
    },
    geenVerbinding: {
      titel: 'Geen internetverbinding',
      uitleg: 'Controleer de verbinding en probeer het opnieuw.',
    },
    pagina: {
      titel: 'Er ging iets mis op deze pagina',
      uitleg: 'Dat ligt aan de site. Laad de pagina opnieuw. Blijft het misgaan? Laat het weten.',
    },
  },
  nietGevonden: {
    titel: 'Deze pagina is er niet',
    uitleg: 'Misschien is het adres niet goed overgenomen, of is de pagina verhuisd of weggehaald.',
    naarAgendas: 'Bekijk alle agenda’s',
    of: 'of',
    zoeken: 'zoek wat er gezocht wordt',
  },
  filters: {
    titel: 'Filters',
    gekozen: 'Gekozen filters',
    kiesUit: '{{filter}}: maak een keuze',
    verwijder: 'Filter {{filter}} verwijderen',
    wis: 'Alle filters wissen',
    geenTreffers: 'Niets past bij deze filters',
    laatVallenUitleg: 'Laat een filter vallen om weer iets te zien.',
    zonder: 'Zonder “{{filter}}”',
    treffers_one: '{{aantal}} van {{count}} actie',
    treffers_other: '{{aantal}} van {{count}} acties',
    fase: 'Termijn',
    organisatie: 'Organisatie',
    thema: 'Thema',
    status: 'Status',
    nu: 'Alleen wat nu loopt',
    programmalijn: 'Programmalijn',
    rol: 'Rol',
    jaar: 'Jaar',
    zoek: 'Tekst',
    soort: 'Soort',
    periode: 'Periode',
    agenda: 'Agenda',
  },
  zoeken: {
    label: 'Zoeken',
    zoek: 'Zoek',
    titel: 'Zoeken',
    titelMetVraag: 'Zoeken naar “{{q}}”',
    begin: 'Waar gaat het over?',
    beginUitleg:
      'Vul bovenaan een woord in, bijvoorbeeld de naam van een organisatie of een onderwerp.',
    treffers_one: '{{count}} resultaat',
    treffers_other: '{{count}} resultaten',
    meerDan: 'Meer dan {{aantal}} resultaten',
    meerDanUitleg:
      'Dit zijn de beste {{aantal}}. Zoek met een woord erbij, of kies een filter, om de rest te vinden.',
    niets: 'Niets gevonden voor “{{q}}”',
    nietsUitleg: 'Controleer de spelling, of probeer een korter of algemener woord.',
    gelezen: '“{{getypt}}” staat nergens. Bedoelde u:',
    of: ' of ',
    nergens: '“{{getypt}}” staat nergens.',
    nietAlles: 'Niets heeft al deze woorden. Wat de meeste heeft, staat vooraan.',
    inConcept: 'Zoeken in het concept',
    inConceptMetVraag: 'In het concept zoeken naar “{{q}}”',
  },
  over: {
    titel: 'Over Strategiekaart',
    wat: 'Strategiekaart laat zien hoe gemeenten en hun partners het cultuurbeleid uitvoeren: wie wat doet, wanneer en hoe, met welk geld, en hoe ver het is.',
    lezen:
      'Elke agenda heeft programmalijnen. Bij elke programmalijn hoort een strategiekaart met drie kolommen: de resultaten, de strategieën en de uitvoering. De teksten zijn van de eigenaar van de agenda. Bezoekers zien altijd de laatste gepubliceerde versie. De status van een actie wordt tussendoor bijgewerkt.',
    gegevens:
      'Alles wat hier staat is ook open data. Andere sites en programma’s kunnen het ophalen via de API.',
  },
  toegankelijkheid: {
    titel: 'Toegankelijkheid',
    norm: 'Deze site is gemaakt volgens WCAG 2.2, niveau A en AA: met het toetsenbord te bedienen, te lezen met een schermlezer, en bruikbaar op een klein scherm en bij vergroting.',
    getoetst:
      'Elke wijziging wordt automatisch getoetst. Zo’n toets vindt niet alles. Daarom is de ervaring van bezoekers belangrijk.',
    teksten:
      'De teksten, de links en de beelden van een agenda zijn van haar eigenaar. Wat de site eromheen doet, is voor elke eigenaar gelijk.',
    meldKop: 'Werkt iets niet goed?',
    melden:
      'Laat het weten. Zeg op welke pagina het was, wat u wilde doen en waarmee u de site bekijkt.',
  },
  verklaring: {
    eigen: '{{naam}} heeft ook een eigen verklaring, voor al haar sites.',
    lees: 'Lees die verklaring',
    vraag: 'Stel uw vraag aan {{naam}}:',
    vraagEigenaar:
      'Stel uw vraag aan de eigenaar van de agenda. Onder aan elke pagina van een agenda staat hoe die te bereiken is.',
  },
  privacy: {
    titel: 'Privacy',
    bezoekKop: 'Als u alleen leest',
    bezoek:
      'Lezen kan zonder account. De site volgt u niet: er zijn geen volgcookies, en er gaat niets over uw bezoek naar anderen.',
    accountKop: 'Als u een account heeft',
    account:
      'Wie een agenda bewerkt of vertelt hoe het met acties gaat, heeft een account. Daarvan bewaren we uw naam, uw e-mailadres en namens welke organisatie u iets mag. Dat is nodig om te weten wie wat mag veranderen, en wie wat veranderde. We geven het niet aan anderen.',
    contactKop: 'Als u contactpersoon bent',
    contact:
      'Bij een organisatie kan staan wie de contactpersoon is. Bezoekers zien dat alleen als de organisatie daarvoor kiest. Zij kan het zelf weghalen.',
    termijnKop: 'Hoe lang we gegevens bewaren',
    termijnAccount: 'Een account zonder rol: {{termijn}} na de laatste keer inloggen.',
    termijnUitnodiging:
      'Een uitnodiging: {{termijn}} nadat zij is gebruikt, ingetrokken of verlopen.',
    termijnSpoor:
      'Wat er in een agenda veranderde blijft bewaard. Is het account weg, dan staat daar geen naam meer bij.',
    jaren_one: '{{count}} jaar',
    jaren_other: '{{count}} jaar',
    dagen_one: '{{count}} dag',
    dagen_other: '{{count}} dagen',
    rechtenKop: 'Wat u kunt vragen',
    rechten:
      'U mag vragen welke gegevens er van u zijn, en of die verbeterd of weggehaald kunnen worden.',
    klacht: 'Komt u er samen niet uit? Dan kunt u een klacht indienen bij de toezichthouder.',
    toezicht: 'Autoriteit Persoonsgegevens',
  },
};
