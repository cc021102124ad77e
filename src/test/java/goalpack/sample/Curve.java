package goalpack.sample;

/** A number per thousand that moves in straight lines through January and July 2025, January and June 2026. */
record Curve(int january, int july, int newYear, int june) {
    private static final int[] AT = {0, 6, 12, 17};

    /** @param month months since January 2025; before it and after June 2026 the curve is flat */
    int at(int month) {
        int[] value = {january, july, newYear, june};
        if (month <= AT[0]) {
            return value[0];
        }
        for (int i = 1; i < AT.length; i++) {
            if (month <= AT[i]) {
                int step = month - AT[i - 1];
                return value[i - 1] + (value[i] - value[i - 1]) * step / (AT[i] - AT[i - 1]);
            }
        }
        return value[AT.length - 1];
    }
}
