/* How the parts of the picture are called among its marks. */

export const merkVanBron = (code: string) => `bron/${code}`;
export const merkVanThema = (code: string) => `thema/${code}`;
export const merkVanOnderdeel = (id: string) => `onderdeel/${id}`;
