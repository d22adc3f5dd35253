import type { Inhouden, Soort } from '../Soort';

type Veld = { [S in Soort]: keyof Inhouden[S] }[Soort];

/** What the comparison of two versies tells together in one. */
type Samen = 'looptijd' | 'periode' | 'jaren' | 'bedragen' | 'plaats';

/** A kind or a field without its words does not compile. */
export interface Soortwoorden {
  soort: Record<
    Soort,
    {
      /** Within a sentence. */
      naam: string;
      /** With what it is called, at the beginning of a sentence; when that is not its name and its title. */
      onderdeel?: string;
      /** That it is there, as a sentence; when that is another than for most. */
      nieuw?: string;
    }
  >;
  soortzin: { onderdeel: string; nieuw: string };
  /** Within a sentence, with its article; at the head of its value it stands without. */
  veld: Record<Veld | Samen, string>;
}
