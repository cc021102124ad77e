package goalpack.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program: its commands and what it says when none is given. */
@Command(
        name = "goalpack",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns helpdesk CSV exports and a book of agreed goals into goal review packs.",
        subcommands = {HelpCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also with warnings, repairs or rejects under the limit",
            "1:the same, when --strict is given",
            "2:refused and not mailable: too many rejected rows (a DRAFT is there to look at), a leak, or the send gate",
            "3:a template or a missing glyph failed some packs, the others are published",
            "64:wrong arguments, or errors in the goal book",
            "65:an export, people file or profile cannot be used, or a run is not what was published",
            "66:a file is not there or cannot be read",
            "70:a fault in goalpack itself; please report what it said",
            "73:the output folder cannot be made",
            "74:reading or writing failed, or an input changed while it was read",
            "75:some mail was put off, refused, or is unknown; 'goalpack send' goes on",
            "77:not permitted",
            "78:another run is writing to the same output folder"
        },
        footer = {"", "Begin with 'goalpack demo'. 'goalpack help COMMAND' tells about a command."})
public final class Goalpack implements Runnable {
    private final Surroundings surroundings;

    private Goalpack(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the command line and gives the exit code. */
    public static int run(Surroundings surroundings, String... arguments) {
        CommandLine line = new CommandLine(new Goalpack(surroundings))
                .addSubcommand(new RunCommand(surroundings))
                .addSubcommand(new InspectCommand(surroundings))
                .addSubcommand(new InitCommand(surroundings))
                .addSubcommand(new SendCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new MetricsCommand(surroundings))
                .addSubcommand(new ProposalCommand(surroundings))
                .addSubcommand(new PurgeCommand(surroundings))
                .addSubcommand(new MineCommand(surroundings))
                .addSubcommand(new DemoCommand(surroundings))
                .addSubcommand(new ProfilesCommand(surroundings))
                .addSubcommand(new TemplatesCommand(surroundings))
                .addSubcommand(new PreviewCommand(surroundings))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(96);
        line.getCommandSpec().version("goalpack " + surroundings.version());
        line.setParameterExceptionHandler((wrong, given) -> refused(wrong, surroundings));
        line.setExecutionExceptionHandler((fault, at, parsed) -> failed(fault, surroundings));
        int code = line.execute(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    private static int refused(CommandLine.ParameterException wrong, Surroundings surroundings) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        surroundings.err().println(Paragraph.of("", finding(wrong, command)));
        surroundings.err().println("'" + command + " --help' tells what it takes.");
        return ExitCode.USAGE;
    }

    private static String finding(CommandLine.ParameterException wrong, String command) {
        if (!(wrong instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return String.valueOf(wrong.getMessage());
        }
        String found = unmatched.getUnmatched().getFirst();
        Set<String> commands = unmatched.getCommandLine().getSubcommands().keySet();
        String meant = unmatched.getSuggestions().isEmpty()
                ? ""
                : " Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
        if (found.startsWith("-")) {
            return "There is no option " + found + "." + meant;
        }
        if (commands.isEmpty()) {
            return "'" + found + "' is one too many: " + command + " takes one goal book, which names the exports.";
        }
        return "There is no command " + found + "." + meant + " There are " + String.join(", ", commands) + ".";
    }

    private static int failed(Exception fault, Surroundings surroundings) {
        if (fault instanceof Unspeakable) {
            surroundings.err().println(fault.getMessage());
            surroundings
                    .err()
                    .println("\nThey came with goalpack: put them back as they were, or unpack goalpack again.");
            return ExitCode.NOT_FOUND;
        }
        surroundings.err().println("goalpack met something it did not expect and stopped; nothing was published.");
        fault.printStackTrace(surroundings.err());
        return ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        surroundings.out().println("""
                goalpack turns helpdesk exports and agreed goals into goal review packs:
                a PDF and an Excel workbook for each role, month by month.

                New here? Begin with

                  goalpack demo        make the packs of a made-up desk and see what they look like

                Then, with exports of your own:

                  goalpack init FILE   write a first goal book from them (goalpack.yaml in this folder)

                And with a goal book:

                  goalpack check       is the goal book right?
                  goalpack run         read the exports, make and publish the packs
                  goalpack send        mail the packs of a run
                  goalpack metrics     what a goal can measure, and from which columns

                'goalpack help' tells the rest, 'goalpack help run' what run takes.""");
    }
}
