export const account = {
  account: {
    inloggen: 'Sign in',
    uitloggen: 'Sign out',
    menu: 'Account of {{naam}}',
    leden: 'Members of {{organisatie}}',
    mislukt: 'Signing in did not work. Perhaps it took too long, or somebody cancelled it.',
    opnieuw: 'Sign in again',
    sluitBericht: 'Close message',
    zonderNaam: 'signed-in user',
  },
  uitnodiging: {
    aangenomen: 'The invitation was accepted. The new role works at once.',
    gebruikt: 'This invitation was used already.',
    ingetrokken: 'This invitation was withdrawn. Ask the sender for a new one.',
    verlopen: 'This invitation has expired. Ask the sender for a new one.',
    ander_adres:
      'This invitation belongs to another e-mail address. Sign in with the address that the mail was sent to.',
    onbekend: 'This invitation is not known. Was the whole link copied?',
  },
};
