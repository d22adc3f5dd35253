import type { begrotingsimport as nederlands } from '../nl/begrotingsimport';

/** Words of taking a file over into the budget. */
export const begrotingsimport: typeof nederlands = {
  bestand: {
    titel: 'Read a file',
    sleep: 'Drop a file here, or choose one.',
    gekozen: 'Chosen: {{naam}}',
    kies: 'Choose a file',
    ander: 'Choose another file',
    teGroot: 'The file is larger than {{mb}} MB.',
    leest: 'Reading the file…',
    neemtOver: 'Taking it over…',
    nietGelezen: 'This file was not read',
    nietGelukt: 'That did not work',
    nietVeranderd: 'Nothing has changed.',
    intussenVeranderd: 'Somebody changed something in the meantime',
    intussenVeranderdUitleg:
      'Nothing was taken over yet. Below is again what changes with this file.',
    gevonden: 'It says: “{{gevonden}}”.',
    meerTonen: 'Show {{count}} more',
    meerFouten: 'And {{count}} more.',
    blad: 'sheet {{blad}}, ',
    vragen_one: 'First a question about this file',
    vragen_other: 'First {{count}} questions about this file',
    vragenUitleg: 'The file does not say this itself. After an answer it can be taken over.',
    vragenKlaar: 'This is how the file is read',
    overgeslagen_one: 'Not taken over: {{count}} row, column or sheet',
    overgeslagen_other: 'Not taken over: {{count}} rows, columns or sheets',
    anders: 'Not the right row or columns?',
    koprij: 'Row with the names of the columns',
    koprijHint: 'Empty: we look for it ourselves.',
    koprijFout: 'Give the number of a row.',
    verborgen: 'Read hidden rows, columns and sheets too',
    opnieuw: 'Read again',
    watVerandert: 'What changes',
    regel: 'Line',
    overnemen: 'Take over',
    overgenomen: 'The file has been taken over',
    naarTabel: 'To the table',
    nogEen: 'Read another file',
    naarGeschiedenis: 'To the history',
  },
  begrotingsimport: {
    titel: 'Import a budget',
    inleiding:
      'Read a budget from Excel or CSV. First see what changes. Only after that it is taken over.',
    leeg: 'empty',
    overnemenUitleg:
      'Everything happens in one go. Every change is in the history and can be undone there.',
    ophalen: {
      titel: 'The budget as it is now',
      uitleg:
        'Get the file, fill it in or change it, and read it again below. Keep the column Code: it tells which line is which.',
    },
    soorten:
      'Excel workbook (.xlsx) or CSV, 5 MB at most. A table with a column per year will do, and so will a list with a row per amount.',
    voorbeeld: {
      tabel: 'Read as a table: a row per line and a column per year.',
      plat: 'Read as a list: a row per amount.',
      nietsOpgeslagen: 'Nothing has been saved yet.',
      gelijk: 'This file is the same as the budget. There is nothing to take over.',
    },
    aantal: {
      nieuw_one: '{{count}} new line',
      nieuw_other: '{{count}} new lines',
      gewijzigd_one: '{{count}} changed line',
      gewijzigd_other: '{{count}} changed lines',
      ongewijzigd_one: '{{count}} line stays the same',
      ongewijzigd_other: '{{count}} lines stay the same',
      cellen_one: '{{count}} amount changed',
      cellen_other: '{{count}} amounts changed',
      ontbreekt_one: '{{count}} line is not in the file and stays',
      ontbreekt_other: '{{count}} lines are not in the file and stay',
    },
    fouten: {
      titel_one: '{{count}} thing is wrong',
      titel_other: '{{count}} things are wrong',
      uitleg:
        'Correct this in the file and choose it again. As long as there are faults, nothing is taken over.',
    },
    totalen: {
      voor: 'Now',
      na: 'After taking over',
    },
    wijzigingen: {
      titel: 'Per line',
      wat: 'What',
      verandert: 'Changes',
      rij: 'row {{rij}} of the file',
      meer_one: 'Also show {{count}} line that stays as it is',
      meer_other: 'Also show {{count}} lines that stay as they are',
      minder: 'Only show what changes',
    },
    wat: {
      nieuw: 'New',
      gewijzigd: 'Changed',
      ongewijzigd: 'Same',
      ontbreekt: 'Not in file, stays',
      fout: 'Fault',
    },
    begrootNu: 'Budgeted is now {{totaal}}.',
  },
};
