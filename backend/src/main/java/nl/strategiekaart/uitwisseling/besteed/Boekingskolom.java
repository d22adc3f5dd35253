package nl.strategiekaart.uitwisseling.besteed;

/** What a column of a file of the financial system can say of a booking. */
public enum Boekingskolom {
  /** The cost centre or ledger account. */
  code,
  /** Of the code, to know it by. */
  naam,
  /** When debit and credit do not stand apart. */
  bedrag,
  debet,
  /** Goes off debit. */
  credit,
  /** Whether the amount goes on or off, when that does not say so itself. */
  teken,
  /** The day or the period. */
  tijd,
  /** When that is not in the other. */
  jaar
}
