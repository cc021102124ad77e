package goalpack.render.pdf;

/**
 * Something wider than the place it stands in, so that it covers its neighbour or is cut at the page's edge.
 *
 * @param page the page, from 1
 * @param what the text, or what a drawing says of itself
 * @param tooWide by how many points
 */
public record Overrun(int page, String what, double tooWide) {}
