package goalpack.render;

import goalpack.render.model.Figure;
import goalpack.render.pdf.PrintedPdf;
import java.util.List;

/**
 * A pack as a PDF, with every figure in it.
 *
 * @param title what the PDF calls itself
 */
public record Rendered(PrintedPdf pdf, String title, List<Figure> figures) {
    public Rendered {
        figures = List.copyOf(figures);
    }
}
