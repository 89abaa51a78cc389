package township.mediation.running.connections;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** Connections that send only what they are told to send, and stay open. */
final class Strangers implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private final List<Socket> all = new ArrayList<>();

    Strangers(int port) {
        this.port = port;
    }

    /** @param address the address of this machine from which the connection comes */
    Socket from(String address, String said) throws IOException {
        var socket = new Socket();
        all.add(socket);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream().write(said.getBytes(UTF_8));
        return socket;
    }

    Socket saying(String said) throws IOException {
        return from("127.0.0.1", said);
    }

    void each(int count, String said) throws IOException {
        for (int i = 0; i < count; i++) {
            saying(said);
        }
    }

    /** The first line of an answer; empty if the connection ends without one. */
    static String answer(Socket socket) throws IOException {
        try {
            var line = new StringBuilder();
            for (int read = socket.getInputStream().read(); read >= 0 && read != '\r'; ) {
                line.append((char) read);
                read = socket.getInputStream().read();
            }
            return line.toString();
        } catch (SocketException reset) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        for (var socket : all) {
            socket.close();
        }
    }
}
