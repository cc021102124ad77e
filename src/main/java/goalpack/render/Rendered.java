package goalpack.render;

import goalpack.render.model.Figure;
import goalpack.render.model.PackModel;
import goalpack.render.pdf.PrintedPdf;
import java.util.List;
import java.util.Set;

/**
 * A pack as a PDF, with the model it was made from and so every figure in it.
 *
 * @param title what the PDF calls itself
 * @param shown the ids of the figures whose text stands in it
 */
public record Rendered(PrintedPdf pdf, String title, PackModel model, Set<String> shown) {
    public Rendered {
        shown = Set.copyOf(shown);
    }

    public List<Figure> figures() {
        return model.figures();
    }
}
