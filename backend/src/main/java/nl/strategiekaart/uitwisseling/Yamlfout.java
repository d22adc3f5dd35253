package nl.strategiekaart.uitwisseling;

/** Something in a file that is no YAML as we read it, on a line. */
record Yamlfout(int regel, String code, String uitleg) {}
