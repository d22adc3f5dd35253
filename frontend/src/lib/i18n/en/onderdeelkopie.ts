/** Words of copying a part of a map to another place. */
export const onderdeelkopie = {
  onderdeelkopie: {
    knop: 'Copy to…: {{titel}}',
    titel: {
      actie: 'Copy an action',
      strategie: 'Copy a strategy',
      resultaat: 'Copy a result',
      programmalijn: 'Copy a programme line',
    },
    namen: {
      agenda: 'To which agenda?',
      lijn: 'Programme line',
      onder: 'Where on the map?',
      resultaten: 'For which results?',
      tijden: 'What happens to the times?',
    },
    leegUitleg: 'You fill in the times again.',
    dezeAgenda: 'This agenda: {{titel}}',
    kies: 'Make a choice',
    achteraan: 'The copy becomes the last programme line.',
    alleenResultaat: 'The indicators come along. Strategies and actions do not.',
    mee: {
      strategie: 'The actions of the strategy come along.',
      programmalijn: 'The results, strategies and actions come along.',
    },
    wie: 'Who carries out the action',
    stappen: 'The steps',
    nietOpgeslagen: 'Not everything is saved yet. What is still waiting is not in the copy.',
    kopieer: 'Copy',
    mislukt: 'Nothing has been copied yet',
    gekopieerd: 'Copied to',
    bekijk: 'See the copy',
    nietMee: 'This does not exist there and did not come along:',
    teruggenomen: 'The copy is gone again.',
    nietTeruggenomen: 'The copy is still there. {{reden}}',
  },
};
