package goalpack.score;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Made-up numbers of people, nobody in two units. */
final class Crowd {
    private Crowd() {}

    static ToIntFunction<List<String>> of(Map<String, Integer> byLeaf) {
        return leaves ->
                leaves.stream().mapToInt(leaf -> byLeaf.getOrDefault(leaf, 0)).sum();
    }
}
