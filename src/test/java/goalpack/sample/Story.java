package goalpack.sample;

/**
 * What becomes of a team's tickets over the months.
 *
 * @param answered share answered within four business hours
 * @param oneReply share solved with one answer, before what the category adds or takes
 * @param reopened share reopened after it was solved
 * @param stuck share that stays unsolved for more than a month
 * @param rated share of the customers asked who answer
 * @param good share of the ratings that are good
 */
record Story(Curve answered, Curve oneReply, Curve reopened, Curve stuck, Curve rated, Curve good) {}
