interface Props {
  label: string;
  waarde: string;
  opties: readonly { waarde: string; tekst: string }[];
  kies: (waarde: string) => void;
}

/** One out of a list, which counts as soon as it is chosen. */
export const Keuzelijst = ({ label, waarde, opties, kies }: Props) => (
  <label>
    {label}
    <select
      className="utrecht-textbox"
      value={waarde}
      onChange={({ target }) => kies(target.value)}
    >
      {opties.map((optie) => (
        <option key={optie.waarde} value={optie.waarde}>
          {optie.tekst}
        </option>
      ))}
    </select>
  </label>
);
