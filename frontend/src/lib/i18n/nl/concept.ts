export const concept = {
  mijnAgendas: {
    titel: 'Mijn agenda’s',
    inleiding:
      'De agenda’s waar dit account aan mag werken. Wat hier verandert, is een concept. Bezoekers zien het pas na publiceren.',
    nieuw: 'Nieuwe agenda',
    leeg: 'Er is nog geen agenda',
    leegUitleg:
      'In een agenda staat wat er de komende jaren gebeurt voor cultuur: wie, wat, wanneer en hoe. Begin met een titel en de looptijd. De rest komt daarna.',
    gepubliceerd: 'Gepubliceerd',
    alleenConcept: 'Alleen concept',
    bewerkVan: '{{titel}} bewerken',
    bekijk: 'Bekijken als bezoeker',
    bekijkVan: '{{titel}} bekijken als bezoeker',
    nietIngelogd: 'Log in om aan een agenda te werken',
    nietIngelogdUitleg: 'Hier staan de agenda’s die een beleidsmedewerker mag maken en veranderen.',
    geenRol: 'Dit account mag geen agenda’s bewerken',
    geenRolUitleg:
      'Dat mag een beleidsmedewerker van de organisatie die de agenda heeft. Vraag een uitnodiging aan een collega die dat al is.',
  },
  nieuweAgenda: {
    inleiding:
      'De agenda begint als concept. Bezoekers zien er niets van tot de eerste keer publiceren. Alles is later nog te veranderen, behalve de eigenaar.',
    titelHint: 'Zoals op de voorkant. Bijvoorbeeld: Uitvoeringsagenda Cultuur 2027-2030.',
    eigenaarHint: 'De organisatie van wie de agenda is. Dit verandert later niet meer.',
    samenvattingHint: 'Wat wil deze agenda bereiken? Enkele zinnen in gewone taal.',
    kies: 'Kies een organisatie',
    maak: 'Agenda maken',
    bezig: 'Bezig met maken…',
    mislukt: 'De agenda is nog niet gemaakt. Wat is ingevuld, staat er nog.',
  },
  concept: {
    merk: 'Concept',
    menu: 'Concept van de agenda',
    gegevens: 'Gegevens',
    themas: 'Thema’s',
    begrippen: 'Begrippen',
    besluiten: 'Besluiten',
    openbaar: 'Wat bezoekers zien',
    welGepubliceerd:
      'Bezoekers zien de laatste versie. Wat hier verandert, zien zij pas na publiceren.',
    nietGepubliceerd: 'Deze agenda is nog niet gepubliceerd. Bezoekers zien er niets van.',
  },
  bewaarstand: {
    onleesbaar: 'Dit is niet te lezen of heeft twee betekenissen.',
    toon: 'Toon wat nog niet is opgeslagen',
    naar: 'Naar de plek',
    terugVan: 'Ongedaan maken: {{wat}}',
    herhaalVan: 'Opnieuw doen: {{wat}}',
  },
  aanwezig: {
    label: 'Wie is hier ook',
  },
  invoer: {
    nietVerplicht: '(niet verplicht)',
    nietHeel: 'Deze datum is nog niet af. De vorige geldt nog.',
    nodig: 'Vul dit veld in.',
    kies: 'Maak een keuze.',
    geenMaand: 'Kies een maand en vul een jaar in, zoals 2027.',
    geenDatum: 'Vul een hele datum in.',
    maandOmgekeerd: 'De laatste maand ligt voor de eerste maand.',
    dagOmgekeerd: 'De laatste dag moet na de eerste dag komen.',
    maand: 'maand',
    jaar: 'jaar',
    geen: 'Geen',
    getal: { jaar: 'Typ een jaar, zoals 2027.', decimaal: 'Typ een getal, zoals 0,6.' },
  },
  rij: {
    wijzig: 'Wijzigen',
    wijzigVan: '{{titel}} wijzigen',
    klaar: 'Klaar',
    klaarMet: 'Klaar met {{titel}}',
    archiveer: 'Archiveren',
    archiveerVan: '{{titel}} archiveren',
    haalWeg: 'Weghalen',
    omhoog: '{{titel}} omhoog',
    omlaag: '{{titel}} omlaag',
    staatOp: '{{titel}} staat nu op plaats {{plaats}} van {{aantal}}.',
    gearchiveerd: '‘{{titel}}’ is gearchiveerd.',
    sluit: 'Melding sluiten',
    nietGearchiveerd: 'Dit is niet gearchiveerd.',
    nietGemaakt: 'Dit is nog niet opgeslagen.',
    zonderTitel: 'zonder titel',
    voegToe: 'Toevoegen',
    toegevoegd: '‘{{titel}}’ is toegevoegd.',
  },
  lijnen: {
    uitleg:
      'Elke programmalijn heeft een strategiekaart met resultaten, strategieën en acties. De volgorde hier is de volgorde op de site.',
    naarKaart: 'Strategiekaart bewerken',
    naarKaartVan: 'Strategiekaart van {{titel}} bewerken',
    bevindingen_one: '{{count}} punt om na te kijken',
    bevindingen_other: '{{count}} punten om na te kijken',
    nogNietOpgeslagen: 'De kaart is er zodra de lijn is opgeslagen.',
  },
  begin: {
    titel: 'Zo komt deze agenda op gang',
    uitleg: 'Drie stappen. Tussendoor stoppen kan: alles wordt meteen bewaard.',
    klaar: 'klaar',
    fasen: 'Fasen',
    fasenUitleg: 'In welke termijnen is de agenda verdeeld? Elk resultaat valt straks in een fase.',
    fasenKnop: 'Fasen toevoegen',
    lijnen: 'Programmalijnen',
    lijnenUitleg: 'Waar werkt de agenda aan? Geef elke lijn een titel en een ambitie.',
    kaart: 'Strategiekaarten',
    kaartUitleg: 'Vul per lijn de kaart: resultaten, strategieën en acties. Daarna publiceren.',
    eerstFasen: 'Begin met de fasen: zonder fase kan een kaart geen resultaten hebben.',
  },
  gegevens: {
    inleiding: 'Wat er over de hele agenda te vertellen is. Elk veld wordt vanzelf opgeslagen.',
    kern: 'De kern',
    achtergrond: 'Achtergrond',
    naarBesluiten: 'Besluiten toevoegen',
  },
  fasen: {
    van: 'Eerste maand',
    tot: 'Laatste maand',
    zetKlaar: 'Drie termijnen klaarzetten',
    zelf: 'Of begin zelf:',
    kort: 'Korte termijn',
    middellang: 'Middellange termijn',
    lang: 'Lange termijn',
    gat: 'Er valt geen fase in {{periode}}.',
    buiten: '{{naam}} valt deels buiten de looptijd van de agenda ({{periode}}).',
  },
  conceptBegrippen: {
    ook: 'ook: {{varianten}}',
  },
  lijst: {
    thema: {
      inleiding:
        'Thema’s lopen dwars door de programmalijnen heen. Een actie kan bij meer thema’s horen, en de begroting is per thema.',
      nieuw: 'Thema toevoegen',
      leeg: 'Deze agenda heeft nog geen thema’s',
      leegUitleg:
        'Thema’s zijn niet verplicht. Ze helpen bezoekers om acties over hetzelfde onderwerp bij elkaar te zien, ook uit verschillende programmalijnen.',
    },
    begrip: {
      inleiding:
        'Woorden die niet iedereen kent, met uitleg. In de teksten van de agenda staan ze straks gestippeld onderstreept.',
      nieuw: 'Begrip toevoegen',
      leeg: 'Deze agenda heeft nog geen begrippen',
      leegUitleg:
        'Leg afkortingen en vakwoorden hier één keer uit. Bezoekers zien de uitleg overal waar het woord staat.',
    },
    besluit: {
      inleiding:
        'Besluiten en moties waar de agenda op rust. Een resultaat kan naar een besluit verwijzen.',
      nieuw: 'Besluit toevoegen',
      leeg: 'Deze agenda heeft nog geen besluiten',
      leegUitleg:
        'Zet hier bijvoorbeeld het raadsbesluit over de cultuurvisie, en moties die om een resultaat vragen.',
    },
    fase: {
      inleiding:
        'Fasen zijn de termijnen van de agenda, in hele maanden. Ze overlappen elkaar niet. Elk resultaat valt in een fase.',
      nieuw: 'Fase toevoegen',
      leeg: 'Deze agenda heeft nog geen fasen',
      leegUitleg:
        'De meeste agenda’s hebben een korte, een middellange en een lange termijn. Die kunnen in één keer klaargezet worden; de maanden zijn daarna te veranderen.',
    },
    programmalijn: {
      nieuw: 'Programmalijn toevoegen',
    },
  },
  /** What helps to fill in a field, when its name is not enough. */
  hint: {
    agenda: {
      samenvatting: 'De ambitie in enkele zinnen. Dit staat bovenaan de agenda.',
      visie: 'Uit welke visie volgt deze agenda? Bijvoorbeeld: Cultuurvisie 2025.',
      visieBesluit: 'Kies uit de besluiten bij deze agenda.',
      totstandkoming: 'Wie dachten mee, en hoe?',
    },
    begrotingsregel: {
      geldbron: 'Wie betaalt dit? Nieuwe bronnen staan onder de tabel.',
      fte: 'Bijvoorbeeld 0,6.',
    },
    programmalijn: {
      ambitie: 'Wat moet er anders zijn als deze lijn slaagt? Een paar zinnen.',
    },
    fase: {
      naam: 'Bijvoorbeeld: korte termijn.',
    },
    thema: {
      toelichting: 'Waar gaat dit thema over, in gewone taal?',
    },
    begrip: {
      varianten: 'Elk op een eigen regel: het meervoud, of een afkorting. Ook die worden herkend.',
      uitleg: 'In één of twee zinnen.',
      link: 'Een adres dat begint met https://',
    },
    besluit: {
      nummer: 'Zoals bij de raad of het bestuur, bijvoorbeeld 2111-05.',
      genomen: 'In woorden: maart 2021, 14 juni 2022 of 2023.',
    },
  },
};
