package nl.strategiekaart.uitwisseling.besteed;

/** Why a row of the file cannot be read; the message is for the reader, in Dutch. */
class OnleesbaarException extends RuntimeException {

  OnleesbaarException(String waarom) {
    // A file can have very many of them: where in our code it happened says nothing.
    super(waarom, null, false, false);
  }
}
