/** Words of copying a part of a map to another place. */
export const onderdeelkopie = {
  onderdeelkopie: {
    knop: 'Kopieer naar…: {{titel}}',
    titel: {
      actie: 'Actie kopiëren',
      strategie: 'Strategie kopiëren',
      resultaat: 'Resultaat kopiëren',
      programmalijn: 'Programmalijn kopiëren',
    },
    namen: {
      agenda: 'Naar welke agenda?',
      lijn: 'Programmalijn',
      onder: 'Waar op de kaart?',
      resultaten: 'Bij welke resultaten?',
      tijden: 'Wat gebeurt er met de tijden?',
    },
    leegUitleg: 'De tijden zijn daarna opnieuw in te vullen.',
    dezeAgenda: 'Deze agenda: {{titel}}',
    kies: 'Maak een keuze',
    achteraan: 'De kopie wordt de laatste programmalijn.',
    alleenResultaat: 'De indicatoren gaan mee. Strategieën en acties niet.',
    mee: {
      strategie: 'De acties van de strategie gaan mee.',
      programmalijn: 'De resultaten, strategieën en acties gaan mee.',
    },
    wie: 'Wie de actie doen',
    stappen: 'De stappen',
    nietOpgeslagen: 'Er is nog niet alles opgeslagen. Wat nog wacht, staat niet in de kopie.',
    kopieer: 'Kopiëren',
    mislukt: 'Er is nog niets gekopieerd',
    gekopieerd: 'Gekopieerd naar',
    bekijk: 'Bekijk de kopie',
    nietMee: 'Dit bestaat daar niet en ging niet mee:',
    teruggenomen: 'De kopie is weer weg.',
    nietTeruggenomen: 'De kopie staat er nog. {{reden}}',
  },
};
