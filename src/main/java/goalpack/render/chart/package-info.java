/** Charts as drawings: reads the SVG subset that chart templates write into plain shapes; paints nothing itself. */
@NullMarked
package goalpack.render.chart;

import org.jspecify.annotations.NullMarked;
