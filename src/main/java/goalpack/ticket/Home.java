package goalpack.ticket;

/** Where tickets come from, kept once for all of a file: the words that they share, their source and the file. */
record Home(Lexicon lexicon, String source, String file) {}
