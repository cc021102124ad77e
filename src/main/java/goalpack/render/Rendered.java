package goalpack.render;

import goalpack.render.model.Figure;
import goalpack.render.model.PackModel;
import goalpack.render.pdf.PrintedPdf;
import java.util.List;

/**
 * A pack as a PDF, with the model it was made from and so every figure in it.
 *
 * @param title what the PDF calls itself
 */
public record Rendered(PrintedPdf pdf, String title, PackModel model) {
    public List<Figure> figures() {
        return model.figures();
    }
}
