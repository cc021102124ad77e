package goalpack.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server on this machine that makes the faults it is told to, one for each message or connection, then none. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Map<String, List<String>> mailboxes = new TreeMap<>();
    private final List<Socket> connections = new ArrayList<>();
    private Optional<SSLContext> tls = Optional.empty();
    private Privacy privacy = Privacy.NONE;
    private String login = "";
    private final List<String> inClear = new ArrayList<>();

    /** How it offers to keep talks private. */
    private enum Privacy {
        NONE,
        OFFERED,
        FROM_THE_START
    }

    /** What goes wrong. */
    enum Fault {
        NONE,
        BUSY_AT_CONNECT,
        SILENT_AT_CONNECT,
        BUSY_AT_SENDER,
        RECIPIENT_LATER,
        RECIPIENT_NEVER,
        DROP_BEFORE_354,
        DROP_WITHIN_DATA,
        LATER_AFTER_DOT,
        BUSY_AFTER_DOT,
        TOO_LARGE_AFTER_DOT,
        TAKEN_THEN_DROPPED,
        DROPPED_NOT_TAKEN,
        TAKEN_THEN_SILENT,
        NONSENSE_AFTER_DOT;

        boolean isOfConnection() {
            return this == BUSY_AT_CONNECT || this == SILENT_AT_CONNECT;
        }
    }

    ScriptedServer(Fault... script) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        faults.addAll(Arrays.asList(script));
        Thread.ofPlatform().daemon().name("scripted server").start(this::serve);
    }

    /** Offers STARTTLS with these keys. */
    ScriptedServer withTls(SSLContext keys) {
        tls = Optional.of(keys);
        privacy = Privacy.OFFERED;
        return this;
    }

    /** Speaks TLS from the first byte. */
    ScriptedServer withTlsFromTheStart(SSLContext keys) {
        tls = Optional.of(keys);
        privacy = Privacy.FROM_THE_START;
        return this;
    }

    /** Offers STARTTLS and then cannot do it. */
    ScriptedServer withBrokenTls() {
        privacy = Privacy.OFFERED;
        return this;
    }

    /** Demands this user and password. */
    ScriptedServer withLogin(String user, String password) {
        login = "\0" + user + "\0" + password;
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The messages by the address they were handed in for. */
    synchronized Map<String, List<String>> mailboxes() {
        Map<String, List<String>> copy = new TreeMap<>();
        mailboxes.forEach((address, messages) -> copy.put(address, List.copyOf(messages)));
        return copy;
    }

    /** The commands that came without TLS. */
    synchronized List<String> inClear() {
        return List.copyOf(inClear);
    }

    synchronized int connections() {
        return connections.size();
    }

    private synchronized Fault next(boolean ofConnection) {
        return !faults.isEmpty() && faults.peek().isOfConnection() == ofConnection ? faults.remove() : Fault.NONE;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                synchronized (this) {
                    connections.add(connection);
                }
                Thread.ofPlatform().daemon().start(() -> {
                    try (connection) {
                        new Talk(connection).run();
                    } catch (IOException gone) {
                        // The other side went away, or this one was told to.
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        synchronized (this) {
            for (Socket connection : connections) {
                connection.close();
            }
        }
    }

    /** One conversation. */
    private final class Talk {
        private Socket connection;
        private InputStream in;
        private OutputStream out;
        private String recipient = "";
        private Fault fault = Fault.NONE;

        Talk(Socket connection) throws IOException {
            this.connection = connection;
            in = new BufferedInputStream(connection.getInputStream());
            out = connection.getOutputStream();
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        private Optional<String> line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (octet == '\n') {
                    return Optional.of(line.toString(StandardCharsets.UTF_8).replace("\r", ""));
                }
                line.write(octet);
            }
            return Optional.empty();
        }

        void run() throws IOException {
            if (privacy == Privacy.FROM_THE_START) {
                secure();
            }
            switch (next(true)) {
                case BUSY_AT_CONNECT -> {
                    say("421 too busy");
                    return;
                }
                case SILENT_AT_CONNECT -> {
                    line();
                    return;
                }
                default -> say("220 scripted");
            }
            for (Optional<String> line = line(); line.isPresent(); line = line()) {
                String command = line.get().toUpperCase(Locale.ROOT);
                note(command);
                if (command.startsWith("QUIT")) {
                    say("221 bye");
                    return;
                }
                if (!answer(line.get(), command)) {
                    return;
                }
            }
        }

        private boolean answer(String line, String command) throws IOException {
            if (command.startsWith("EHLO")) {
                say("250-scripted");
                if (privacy == Privacy.OFFERED && !(connection instanceof SSLSocket)) {
                    say("250-STARTTLS");
                }
                if (!login.isEmpty()) {
                    say("250-AUTH PLAIN");
                }
                say("250 8BITMIME");
            } else if (command.startsWith("STARTTLS")) {
                return startTls();
            } else if (command.startsWith("AUTH PLAIN")) {
                String said = new String(
                        java.util.Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1)),
                        StandardCharsets.UTF_8);
                say(said.endsWith(login) ? "235 welcome" : "535 wrong password");
            } else if (command.startsWith("MAIL")) {
                fault = next(false);
                say(fault == Fault.BUSY_AT_SENDER ? "421 closing" : "250 sender");
                return fault != Fault.BUSY_AT_SENDER;
            } else if (command.startsWith("RCPT")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                say(
                        switch (fault) {
                            case RECIPIENT_LATER -> "450 4.2.0 greylisted";
                            case RECIPIENT_NEVER -> "550 5.1.1 no such mailbox";
                            default -> "250 recipient";
                        });
            } else if (command.startsWith("DATA")) {
                return fault != Fault.DROP_BEFORE_354 && takeMessage();
            } else {
                say("250 fine");
            }
            return true;
        }

        private boolean startTls() throws IOException {
            say("220 go ahead");
            if (tls.isEmpty()) {
                out.write("no TLS at all\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                return false;
            }
            secure();
            return true;
        }

        private void secure() throws IOException {
            SSLSocket secure = (SSLSocket)
                    tls.orElseThrow().getSocketFactory().createSocket(connection, null, connection.getPort(), false);
            secure.setUseClientMode(false);
            secure.startHandshake();
            connection = secure;
            in = new BufferedInputStream(secure.getInputStream());
            out = secure.getOutputStream();
        }

        private void note(String command) {
            if (!(connection instanceof SSLSocket)) {
                synchronized (ScriptedServer.this) {
                    inClear.add(command.split(" ", 2)[0]);
                }
            }
        }

        private boolean takeMessage() throws IOException {
            say("354 go on");
            StringBuilder message = new StringBuilder();
            int lines = 0;
            for (Optional<String> line = line(); !line.equals(Optional.of(".")); line = line()) {
                lines++;
                if (line.isEmpty() || (fault == Fault.DROP_WITHIN_DATA && lines > 5)) {
                    return false;
                }
                message.append(line.get()).append("\r\n");
            }
            switch (fault) {
                case LATER_AFTER_DOT -> say("451 4.3.0 try again");
                case TOO_LARGE_AFTER_DOT -> say("552 5.3.4 too large");
                case NONSENSE_AFTER_DOT -> say("what?");
                case BUSY_AFTER_DOT -> {
                    say("421 closing");
                    return false;
                }
                case DROPPED_NOT_TAKEN -> {
                    return false;
                }
                case TAKEN_THEN_DROPPED -> {
                    keep(message.toString());
                    return false;
                }
                case TAKEN_THEN_SILENT -> {
                    keep(message.toString());
                    line();
                    return false;
                }
                default -> {
                    keep(message.toString());
                    say("250 2.0.0 queued");
                }
            }
            return true;
        }

        private void keep(String message) {
            synchronized (ScriptedServer.this) {
                mailboxes
                        .computeIfAbsent(recipient, address -> new ArrayList<>())
                        .add(message);
            }
        }
    }
}
