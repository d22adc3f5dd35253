import { sjabloonVan, veldkop } from '../../lib/i18n/veldkop';

/** The name of the field in which something was found; that of an activiteit is no field to edit yet. */
export const veldnaam = (veld: string): string => sjabloonVan(`zoekVeld.${veld}`) ?? veldkop(veld);
