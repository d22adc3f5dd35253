/** What an organisatie is called, with the short code that people use for it: "Vrije Tijd (VT)". */
export const organisatienaam = ({
  naam,
  afkorting,
}: {
  naam: string;
  afkorting?: string | null;
}): string => (afkorting == null || naam.includes(afkorting) ? naam : `${naam} (${afkorting})`);
