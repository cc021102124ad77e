package goalpack.sample;

import java.time.ZoneId;

/** The five teams, and the story of each as curves per thousand. */
enum Team {
    LEEDS(
            "Leeds",
            "Europe/London",
            "en",
            Desk.ZENDESK,
            390,
            new Story(
                    new Curve(765, 805, 850, 908),
                    new Curve(735, 735, 725, 705),
                    new Curve(52, 55, 60, 66),
                    new Curve(15, 15, 17, 34),
                    new Curve(250, 245, 240, 235),
                    new Curve(890, 890, 885, 880))),
    BERLIN(
            "Berlin",
            "Europe/Berlin",
            "de",
            Desk.ZENDESK,
            370,
            new Story(
                    new Curve(775, 810, 848, 900),
                    new Curve(745, 740, 730, 708),
                    new Curve(50, 52, 60, 64),
                    new Curve(14, 14, 16, 32),
                    new Curve(240, 235, 235, 230),
                    new Curve(880, 880, 880, 875))),
    BERGEN(
            "Bergen",
            "Europe/Oslo",
            "nb",
            Desk.ZENDESK,
            130,
            new Story(
                    new Curve(755, 785, 825, 880),
                    new Curve(760, 760, 750, 735),
                    new Curve(45, 48, 50, 55),
                    new Curve(12, 13, 14, 22),
                    new Curve(75, 75, 70, 60),
                    new Curve(900, 900, 895, 895))),
    LYON(
            "Lyon",
            "Europe/Paris",
            "fr",
            Desk.FRESHDESK,
            280,
            new Story(
                    new Curve(715, 755, 805, 872),
                    new Curve(725, 715, 685, 645),
                    new Curve(58, 62, 75, 88),
                    new Curve(17, 18, 30, 70),
                    new Curve(220, 215, 210, 205),
                    new Curve(875, 870, 850, 835))),
    IZMIR(
            "İzmir",
            "Europe/Istanbul",
            "tr",
            Desk.FRESHDESK,
            210,
            new Story(
                    new Curve(725, 760, 790, 838),
                    new Curve(730, 715, 690, 650),
                    new Curve(58, 60, 72, 82),
                    new Curve(17, 18, 28, 66),
                    new Curve(230, 225, 220, 215),
                    new Curve(880, 875, 860, 850)));

    final String city;
    final ZoneId zone;
    final String language;
    final Desk desk;
    final int monthly;
    final Story story;

    Team(String city, String zone, String language, Desk desk, int monthly, Story story) {
        this.city = city;
        this.zone = ZoneId.of(zone);
        this.language = language;
        this.desk = desk;
        this.monthly = monthly;
        this.story = story;
    }
}
