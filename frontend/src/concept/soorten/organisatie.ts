import type { components } from '../../client/schema';
import { adressen } from '../../lib/adressen';
import type { Soortbeschrijving } from './Soortbeschrijving';
import type { Veldsoort } from './Veldsoort';
import { alinea, datum, keuze, naar, ofNiets, rijtje, tekst, tekstAls } from './veldsoorten';

/** About a person. */
const contact: Veldsoort<components['schemas']['ContactInhoud']> = {
  regels: ({ naam, email, telefoon }) => [naam, email, telefoon].filter((regel) => regel != null),
};

/** Of a picture, only which one it is can be told in words. */
const beeld: Veldsoort<string> = { regels: (id) => [`beeld ${id.slice(0, 6)}`] };

/** Not part of an agenda: it stands on no sheet of a concept. */
export const organisatie = {
  meervoud: null,
  titel: 'naam',
  bladen: {},
  pagina: adressen.profiel,
  velden: {
    naam: tekst,
    afkorting: ofNiets(tekstAls({ kort: true })),
    eerdereNamen: rijtje(tekst),
    soort: keuze,
    onderdeelVan: ofNiets(naar('organisatie')),
    toelichting: ofNiets(alinea),
    website: ofNiets(tekstAls({ heel: true })),
    privacyverklaring: ofNiets(tekstAls({ heel: true })),
    toegankelijkheidsverklaring: ofNiets(tekstAls({ heel: true })),
    disciplines: rijtje(tekst),
    wijken: rijtje(tekst),
    logo: ofNiets(beeld),
    contact: ofNiets(contact),
    tooi: ofNiets(tekstAls({ heel: true })),
    kvk: ofNiets(tekstAls({ heel: true, kort: true })),
    opgehevenPer: ofNiets(datum),
    opvolger: ofNiets(naar('organisatie')),
  },
} satisfies Soortbeschrijving<'organisatie'>;
