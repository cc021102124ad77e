package goalpack.ingest;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of months, full and short, in the languages that exports come in: English, German, French, Turkish, Norwegian,
 * Spanish, Portuguese, Polish.
 *
 * <p>A short form that two languages give to different months is not here; none of those above does so.
 */
final class MonthNames {
    private static final String[] NAMES = {
        "jan january januar j\u00E4nner janv janvier oca ocak ene enero janeiro sty stycze\u0144 stycznia",
        "feb february februar f\u00E9v f\u00E9vr f\u00E9vrier \u015Fub \u015Fubat febrero fev fevereiro lut luty lutego",
        "mar march m\u00E4r m\u00E4rz mrz mars mart marzo mar\u00E7o marzec marca",
        "apr april avr avril nis nisan abr abril kwi kwiecie\u0144 kwietnia",
        "may mai mayo may\u0131s maio maj maja",
        "jun june juni juin haz haziran junio junho cze czerwiec czerwca",
        "jul july juli juil juillet tem temmuz julio julho lip lipiec lipca",
        "aug august ao\u00FBt a\u011Fu a\u011Fustos ago agosto sie sierpie\u0144 sierpnia",
        "sep sept september septembre eyl eyl\u00FCl septiembre set setembro wrz wrzesie\u0144 wrze\u015Bnia",
        "oct october okt oktober octobre eki ekim octubre out outubro pa\u017A pa\u017Adziernik pa\u017Adziernika",
        "nov november novembre kas kas\u0131m noviembre novembro lis listopad listopada",
        "dec december dez dezember d\u00E9c d\u00E9cembre ara aral\u0131k des desember dic diciembre dezembro gru grudzie\u0144"
                + " grudnia"
    };
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ", -1)) {
                Integer other = months.put(name, month);
                if (other != null && other != month) {
                    throw new IllegalStateException(name + " is month " + other + " and " + month);
                }
            }
        }
        return Map.copyOf(months);
    }

    /** The number of the month with the name, whatever its case, with or without a full stop behind it. */
    static OptionalInt number(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        Integer month = MONTHS.get(CellText.fold(bare));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** The text with the short English name in the place of any other name of a month, full stop and all. */
    static String inEnglish(String text) {
        Matcher word = WORD.matcher(text);
        return word.replaceAll(found -> number(found.group()).isPresent()
                ? Month.of(number(found.group()).getAsInt()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : found.group());
    }
}
