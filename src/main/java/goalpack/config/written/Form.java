package goalpack.config.written;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The shape a file must have, by a JSON Schema that ships with the tool. */
public final class Form {
    private final Schema schema;
    private final Faults faults;

    private Form(Schema schema) {
        this.schema = schema;
        this.faults = new Faults(schema.getSchemaNode());
    }

    /** Reads the schema from the class path, {@code /goalpack/goal-book.schema.json}. */
    public static Form of(String resource) {
        try (InputStream bytes = Objects.requireNonNull(Form.class.getResourceAsStream(resource), resource)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            SchemaRegistryConfig settings = SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ROOT)
                    .build();
            return new Form(SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(settings))
                    .getSchema(text, InputFormat.JSON));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything about the file that the form does not allow, each thing once, in the order of the file. */
    public List<Problem> faults(Written file) {
        List<Error> errors = schema.validate(Json.of(file));
        List<Problem> found =
                errors.stream().map(error -> faults.of(error, file)).distinct().toList();
        Set<Place> ofOtherType = found.stream()
                .filter(problem -> problem.rule().equals("wrong-type"))
                .map(Problem::place)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(problem -> problem.rule().equals("wrong-type") || !ofOtherType.contains(problem.place()))
                .sorted(Comparator.comparing(Problem::place, Comparator.<Place>naturalOrder()))
                .toList();
    }
}
