export const aanDeSlag = {
  aanDeSlag: {
    titel: 'Aan de slag',
    inleiding:
      'Van een lege omgeving naar een eerste agenda. Elke stap kan later, en in een andere volgorde. Deze pagina blijft in het menu staan.',
    stappen: 'De eerste stappen',
    stappenUitleg: 'Samen kosten ze ongeveer een kwartier.',
    organisatie: 'De eigen organisatie',
    organisatieUitleg:
      'De gemeente, provincie of instelling van wie de agenda wordt. Afdelingen en partners komen later vanzelf, bij het schrijven.',
    organisatieKnop: 'Organisatie toevoegen',
    nogEenOrganisatieKnop: 'Nog een organisatie toevoegen',
    organisatiesKnop_one: '{{count}} organisatie bekijken',
    organisatiesKnop_other: '{{count}} organisaties bekijken',
    collegas: 'Collega’s',
    collegasUitleg:
      'Een beleidsmedewerker schrijft en publiceert de agenda. Een vertegenwoordiger ziet wat er van de eigen organisatie wordt gevraagd. Wie nog geen account heeft, krijgt dat met de uitnodiging.',
    collegasKnop: 'Uitnodigen voor {{organisatie}}',
    agenda: 'De eerste agenda',
    agendaUitleg:
      'Een agenda maken doet een beleidsmedewerker van de eigenaar: een collega, of wie dit leest. Zij begint als concept: bezoekers zien het pas na de eerste publicatie.',
    agendaKnop: 'Agenda maken',
    versie: 'De eerste versie',
    versieUitleg:
      'Programmalijnen, resultaten, strategieën en acties op de kaart zetten, laten nakijken, en publiceren. Dan kan iedereen het lezen.',
    versieKnop: 'Verder met de agenda',
    eerstOrganisatie: 'Voeg eerst een organisatie toe.',
    eerstAgenda: 'Maak eerst een agenda.',
    slaOver: 'Overslaan',
    slaOverVan: 'Overslaan: {{stap}}',
    geenBeheerder: 'Deze pagina is voor de beheerder',
    geenBeheerderUitleg:
      'De beheerder richt de omgeving in. Het e-mailadres van de beheerder staat in de instellingen van de server.',
  },
  demo: {
    titel: 'Eerst rondkijken?',
    uitleg:
      'Laad twee voorbeelden: een agenda van Zoetermeer en een van ZIMIHC, met kaarten, begroting en activiteiten. Bezoekers van deze site zien die ook, totdat ze weer worden weggehaald.',
    laad: 'Voorbeelden laden',
    bezig: 'De voorbeelden worden geladen. Dit kan een halve minuut duren.',
    isEr: 'De voorbeelden zijn geladen',
    isErUitleg:
      'Bezoekers van deze site zien ze ook. Wie erin wil bewerken, wordt bij de eigenaar beleidsmedewerker.',
    bijElkeStart:
      'Ze worden bij elke start geladen. Dat staat in de instellingen van de server (STRATEGIEKAART_DEMO).',
    gebleven_one:
      'Van de voorbeelden is {{count}} organisatie gebleven, omdat een eigen agenda haar noemt.',
    gebleven_other:
      'Van de voorbeelden zijn {{count}} organisaties gebleven, omdat een eigen agenda ze noemt.',
    haalWeg: 'Voorbeelden weghalen',
    haalWegVraag: 'De voorbeelden weghalen?',
    haalWegUitleg:
      'De voorbeelden gaan voorgoed weg, met alles wat erin is veranderd. Een organisatie blijft als een eigen agenda haar noemt. Opnieuw laden kan altijd.',
    eigenWerk: 'Bij de organisaties van de voorbeelden is ook gemaakt:',
    ookEigenWerk: 'Dat ook voorgoed weghalen',
  },
};
