package goalpack.sample;

/** The two helpdesks whose exports the sample holds. */
enum Desk {
    ZENDESK,
    FRESHDESK
}
