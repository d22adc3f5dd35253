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
};
