export const account = {
  account: {
    inloggen: 'Inloggen',
    uitloggen: 'Uitloggen',
    menu: 'Account van {{naam}}',
    leden: 'Leden van {{organisatie}}',
    mislukt:
      'Inloggen is niet gelukt. Misschien duurde het te lang, of is er op annuleren geklikt.',
    opnieuw: 'Opnieuw inloggen',
    sluitBericht: 'Bericht sluiten',
    zonderNaam: 'ingelogde gebruiker',
  },
  uitnodiging: {
    aangenomen: 'De uitnodiging is aangenomen. De nieuwe rol werkt meteen.',
    gebruikt: 'Deze uitnodiging is al gebruikt.',
    ingetrokken: 'Deze uitnodiging is ingetrokken. Vraag een nieuwe aan wie haar stuurde.',
    verlopen: 'Deze uitnodiging is verlopen. Vraag een nieuwe aan wie haar stuurde.',
    ander_adres:
      'Deze uitnodiging hoort bij een ander e-mailadres. Log in met het adres waar de mail naartoe ging.',
    onbekend: 'Deze uitnodiging is niet bekend. Is de hele link overgenomen?',
  },
};
