/** Words of taking a file over into the begroting. */
export const begrotingsimport = {
  bestand: {
    titel: 'Bestand inlezen',
    sleep: 'Sleep een bestand hierheen, of kies er een.',
    gekozen: 'Gekozen: {{naam}}',
    kies: 'Bestand kiezen',
    ander: 'Ander bestand kiezen',
    teGroot: 'Het bestand is groter dan {{mb}} MB.',
    leest: 'Het bestand wordt gelezen…',
    neemtOver: 'Bezig met overnemen…',
    nietGelezen: 'Dit bestand is niet gelezen',
    nietGelukt: 'Dat is niet gelukt',
    nietVeranderd: 'Er is niets veranderd.',
    intussenVeranderd: 'Iemand heeft intussen iets gewijzigd',
    intussenVeranderdUitleg:
      'Er is nog niets overgenomen. Hieronder staat opnieuw wat er met dit bestand verandert.',
    gevonden: 'Er staat: “{{gevonden}}”.',
    meerTonen: 'Toon er nog {{count}}',
    meerFouten: 'En nog {{count}}.',
    watVerandert: 'Wat er verandert',
    regel: 'Regel',
    overnemen: 'Overnemen',
    overgenomen: 'Het bestand is overgenomen',
    naarTabel: 'Naar de tabel',
    nogEen: 'Nog een bestand inlezen',
    naarGeschiedenis: 'Naar de geschiedenis',
  },
  begrotingsimport: {
    titel: 'Begroting importeren',
    inleiding:
      'Een begroting in Excel of CSV inlezen. Eerst is te zien wat er verandert. Daarna pas wordt het overgenomen.',
    leeg: 'leeg',
    van: 'van',
    naar: 'naar',
    overnemenUitleg:
      'Alles gaat in één keer. Elke wijziging komt in de geschiedenis en is daar terug te draaien.',
    ophalen: {
      titel: 'De begroting zoals zij nu is',
      uitleg:
        'Haal het bestand op, vul het in of wijzig het, en lees het hieronder weer in. De kolom Code hoort erbij: daaraan is een regel te herkennen.',
    },
    soorten:
      'Excel-werkmap (.xlsx) of CSV, hooguit 5 MB. Een tabel met een kolom per jaar mag, en een lijst met een rij per bedrag ook.',
    voorbeeld: {
      tabel: 'Gelezen als tabel: een rij per onderdeel en een kolom per jaar.',
      plat: 'Gelezen als lijst: een rij per bedrag.',
      nietsOpgeslagen: 'Er is nog niets opgeslagen.',
      gelijk: 'Dit bestand is gelijk aan de begroting. Er is niets om over te nemen.',
    },
    aantal: {
      nieuw_one: '{{count}} nieuwe regel',
      nieuw_other: '{{count}} nieuwe regels',
      gewijzigd_one: '{{count}} gewijzigde regel',
      gewijzigd_other: '{{count}} gewijzigde regels',
      ongewijzigd_one: '{{count}} regel blijft gelijk',
      ongewijzigd_other: '{{count}} regels blijven gelijk',
      cellen_one: '{{count}} bedrag veranderd',
      cellen_other: '{{count}} bedragen veranderd',
      ontbreekt_one: '{{count}} regel staat niet in het bestand en blijft',
      ontbreekt_other: '{{count}} regels staan niet in het bestand en blijven',
    },
    notatie: {
      titel: 'Hoe zijn de bedragen geschreven?',
      uitleg:
        'In het bestand staat “{{gevonden}}”. Dat kan twee bedragen zijn, en de rest van het bestand zegt niet welk.',
      nederlands: 'Nederlands: {{gevonden}} is {{bedrag}}',
      engels: 'Engels: {{gevonden}} is {{bedrag}}',
    },
    fouten: {
      titel_one: 'Er klopt {{count}} ding niet',
      titel_other: 'Er kloppen {{count}} dingen niet',
      uitleg:
        'Verbeter dit in het bestand en kies het opnieuw. Zolang er fouten zijn, wordt er niets overgenomen.',
      blad: 'blad {{blad}}, ',
    },
    totalen: {
      voor: 'Nu',
      na: 'Na overnemen',
    },
    wijzigingen: {
      titel: 'Per regel',
      wat: 'Wat',
      verandert: 'Verandert',
      rij: 'rij {{rij}} in het bestand',
      meer_one: 'Ook {{count}} regel tonen die blijft zoals hij is',
      meer_other: 'Ook {{count}} regels tonen die blijven zoals ze zijn',
      minder: 'Alleen tonen wat verandert',
    },
    wat: {
      nieuw: 'Nieuw',
      gewijzigd: 'Gewijzigd',
      ongewijzigd: 'Gelijk',
      ontbreekt: 'Niet in bestand, blijft',
      fout: 'Fout',
    },
    begrootNu: 'Begroot is nu {{totaal}}.',
  },
};
