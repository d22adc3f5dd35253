/** Words of the pages on which organisaties are kept up. */
export const organisatiebeheer = {
  mijnOrganisaties: {
    titel: 'Mijn organisaties',
    inleiding:
      'De organisaties die dit account mag bijhouden. Kies een naam voor het profiel: hoe zij heet, wat zij doet en hoe zij te bereiken is.',
    nieuw: 'Nieuwe organisatie',
    zoek: 'Zoek op naam of korte code',
    aantal_one: '{{count}} organisatie',
    aantal_other: '{{count}} organisaties',
    filter: { mensen: 'Mensen', zonder: 'Nog niemand' },
    mensen_zero: 'nog niemand',
    mensen_one: '{{count}} persoon',
    mensen_other: '{{count}} mensen',
    mensenVan: '{{mensen}}: wie iets mag voor {{naam}}',
    nietOpenbaar: 'Nog niet openbaar',
    opgeheven: 'Opgeheven per {{datum}}',
    wordtOpgeheven: 'Houdt op per {{datum}}',
    leeg: 'Er is nog geen organisatie om bij te houden',
    leegUitleg:
      'Een organisatie is wie iets doet of betaalt in een agenda: een gemeente, een afdeling, een instelling of een groep.',
    geenRol: 'Dit account hoort nog bij geen organisatie',
    geenRolUitleg:
      'Vraag een uitnodiging aan de gemeente of aan een collega. Na het aannemen staat de organisatie hier.',
    nietIngelogd: 'Log in om organisaties bij te houden',
    nietIngelogdUitleg: 'Hier staan de organisaties waar een account iets voor mag.',
  },
  organisatiebeheer: {
    bladen: 'Over deze organisatie',
    bekijk: 'Bekijken als bezoeker',
    eenAndere: 'een andere organisatie',
    naarPagina: 'Naar de openbare pagina',
    geschiedenis:
      'Elke wijziging van deze organisatie: wie, wanneer en wat. Van contactgegevens wordt alleen bewaard dat zij zijn gewijzigd.',
    geschiedenisLeeg: 'Zodra iemand het profiel wijzigt, staat dat hier.',
    uitgelogd: {
      titel: 'Log in om deze organisatie bij te houden',
      uitleg: 'Wat nog niet was opgeslagen, staat er na het inloggen weer.',
    },
    magNiet: {
      titel: 'Dit account mag deze organisatie niet bijhouden',
      uitleg:
        'Dat kunnen de mensen van de organisatie zelf en de beheerder. Vraag een van hen om een uitnodiging.',
    },
  },
  profiel: {
    titel: 'Profiel',
    groep: {
      naam: 'Naam',
      plek: 'Wat voor organisatie',
      over: 'Wat zij doet',
      contact: 'Contact',
      registers: 'Nummers in registers',
    },
    contact: {
      naam: 'Naam van een balie of een persoon',
      email: 'E-mailadres',
      telefoon: 'Telefoonnummer',
      openbaar: 'Zichtbaar voor bezoekers',
    },
    hint: {
      afkorting: 'Zoals mensen haar ook noemen. Bijvoorbeeld VT voor Vrije Tijd.',
      eerdereNamen: 'Eén naam per regel. Wie op zo’n naam zoekt, vindt deze organisatie.',
      onderdeelVan: 'Bijvoorbeeld de gemeente van een afdeling.',
      toelichting: 'Enkele zinnen in gewone taal.',
      website: 'Het hele adres. Bijvoorbeeld https://www.voorbeeld.nl.',
      disciplines: 'Eén per regel. Bijvoorbeeld muziek, theater of erfgoed.',
      wijken: 'De wijken waar zij werkt, één per regel.',
      'contact/openbaar':
        'Zonder vinkje ziet alleen wie deze organisatie bijhoudt de contactgegevens.',
      tooi: 'Het kenmerk in het landelijke register van overheden.',
      kvk: 'Acht cijfers, van de Kamer van Koophandel.',
    },
    oudeNaam: '‘{{naam}}’ bewaren als eerdere naam',
    oudeNaamUitleg: 'Haal het vinkje weg als de oude naam een tikfout was.',
    bewaar: 'Opslaan',
    bezig: 'Bezig met opslaan…',
    bewaard: 'Het profiel is opgeslagen. Bezoekers lezen het meteen.',
    gooiWeg: 'Wijzigingen weggooien',
    mislukt: 'Het profiel is nog niet opgeslagen. Wat is ingevuld, staat er nog.',
    wel: 'wel',
    niet: 'niet',
    ingehaald: {
      titel: 'Iemand anders heeft dit profiel intussen gewijzigd',
      samen:
        'Wat hier is ingevuld, staat er nog. De wijziging van de ander staat er nu ook. Kijk of het klopt en sla nog een keer op.',
      kies: 'Wat hier is ingevuld, staat er nog. Kies bij elk veld dat ook een ander wijzigde wat het moet worden. Sla daarna op.',
    },
  },
  opheffen: {
    titel: 'Houdt deze organisatie op?',
    uitleg: {
      adres:
        'Vanaf de gekozen dag zegt haar pagina dat zij is opgeheven, en leidt verder naar de opvolger.',
      lijsten: 'Zij staat niet meer in lijsten en is niet meer te kiezen.',
      gepubliceerd: 'Wat al is gepubliceerd, houdt haar naam.',
      terug: 'Het is terug te draaien: hier, of bij Geschiedenis.',
    },
    dag: 'Eerste dag dat zij er niet meer is',
    opvolger: 'Wie gaat verder met haar werk?',
    opvolgerHint: 'Bijvoorbeeld de organisatie waarmee zij fuseert.',
    knop: '{{naam}} opheffen',
    mislukt: 'Dat is niet gelukt.',
    is: 'Deze organisatie is opgeheven per {{datum}}.',
    wordt: 'Deze organisatie houdt op per {{datum}}.',
    verder: 'Dan gaat verder:',
    tochNiet: 'Toch niet opheffen',
  },
  weghalen: {
    titel: 'Was het een vergissing?',
    uitleg:
      'Een organisatie die nooit is gepubliceerd en die nergens wordt genoemd, kan helemaal weg.',
    knop: '{{naam}} weghalen',
    vraag: '{{naam}} weghalen?',
    gevolg: 'De organisatie verdwijnt uit de lijst. Dit is hier niet terug te draaien.',
  },
  nieuweOrganisatie: {
    inleiding:
      'Elke agenda hier kan de nieuwe organisatie noemen. Bezoekers zien haar zodra een gepubliceerde agenda dat doet. De rest van het profiel komt daarna.',
    naamHint: 'De volledige naam, zoals zij zichzelf noemt.',
    onderdeelHint: 'De organisatie waar de afdeling bij hoort.',
    maak: 'Organisatie toevoegen',
    bezig: 'Bezig met toevoegen…',
    mislukt: 'De organisatie is nog niet toegevoegd. Wat is ingevuld, staat er nog.',
    geenRol: 'Dit account mag geen organisaties toevoegen',
    geenRolUitleg:
      'Dat doet de beheerder. Een beleidsmedewerker voegt een organisatie toe op de strategiekaart, waar zij nodig is.',
  },
  overheid: {
    zoek: {
      gemeente: 'Zoek de gemeente',
      provincie: 'Zoek de provincie',
    },
    hint: 'Uit het landelijke register. Kiezen vult het kenmerk in.',
    plaatshouder: 'Typ een deel van de naam',
    geen: 'Niet gevonden in het register. Vul het kenmerk zelf in.',
    naam: {
      gemeente: 'Gemeente {{naam}}',
      provincie: 'Provincie {{naam}}',
    },
  },
  lijktOp: {
    titel_one: 'Er is al een organisatie die hierop lijkt',
    titel_other: 'Er zijn al organisaties die hierop lijken',
    uitleg: 'Is het dezelfde? Kies die dan uit de lijst. Is het een andere, voeg haar dan toe.',
    toch: 'Toch toevoegen',
    anders: 'Naam aanpassen',
  },
};
