package goalpack.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of an encoding, as people and vendors write it. */
final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new TypeConversionException("there is no encoding '" + name
                    + "'; there are UTF-8, UTF-16LE, windows-1252, ISO-8859-1, IBM850 and more");
        }
    }
}
