package goalpack.render.xlsx;

import java.util.Optional;

/**
 * A cell of a description.
 *
 * @param content what it holds
 * @param styles names of its styles, separated by spaces
 * @param column its column from 0, when it is not simply the next one
 * @param name the defined name that means this cell
 * @param figure id of the figure that it shows
 * @param across how many columns it covers
 * @param attributes its attributes, for its place
 */
record CellSpec(
        Content content,
        String styles,
        Optional<Integer> column,
        Optional<String> name,
        Optional<String> figure,
        int across,
        Attributes attributes) {}
