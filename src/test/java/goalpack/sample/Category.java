package goalpack.sample;

/** What customers write about; the new returns form of 2026 is what makes first answers fall short. */
enum Category {
    DELIVERY("Delivery", 28, 70, 120),
    RETURNS("Returns", 24, -10, -170),
    BILLING("Billing", 14, -70, -90),
    ADVICE("Product advice", 15, 20, 20),
    REPAIR("Repair", 11, -90, -90),
    ACCOUNT("Account", 8, 90, 90);

    final String title;
    final int weight;
    private final int before;
    private final int since;

    Category(String title, int weight, int before, int since) {
        this.title = title;
        this.weight = weight;
        this.before = before;
        this.since = since;
    }

    /** How much likelier, per thousand, one answer is enough. */
    int ease(int month) {
        return new Curve(before, before, before + (since - before) / 3, since).at(month);
    }
}
