package goalpack.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has against a PDF. */
public final class Judged {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judged() {}

    /** Clause, number and message of each breach of PDF/A-3a and PDF/UA-1. */
    public static List<String> breaches(byte[] pdf) throws Exception {
        Locale usual = Locale.getDefault();
        // The validator writes "Integer" in small letters by the machine's language; in Turkish that is another word.
        Locale.setDefault(Locale.ROOT);
        try {
            return Stream.concat(
                            breaches(pdf, PDFAFlavour.PDFA_3_A).stream(), breaches(pdf, PDFAFlavour.PDFUA_1).stream())
                    .toList();
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static List<String> breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> "%s %s-%d %s"
                            .formatted(
                                    flavour.getId(),
                                    assertion.getRuleId().getClause(),
                                    assertion.getRuleId().getTestNumber(),
                                    assertion.getMessage()))
                    .distinct()
                    .toList();
        }
    }
}
