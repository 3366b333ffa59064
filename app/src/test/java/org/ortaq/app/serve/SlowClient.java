package org.ortaq.app.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Those with a bad line, or bad intent: they hold a connection as long as they can. */
enum SlowClient {

    /** The end of the headers never comes. */
    HEADERS("GET /health HTTP/1.1\r\nX-Slow: ", "a"),
    /** A body is announced and comes drop by drop. */
    BODY(
            "POST /api/preview/2030 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n",
            " "),
    /** The answer is read a byte at a time. */
    READER("GET /api/map HTTP/1.1\r\nHost: localhost\r\n\r\n", "");

    private static final long PAUSE_MILLIS = 1000;

    private final String first;
    private final String drop;

    SlowClient(String first, String drop) {
        this.first = first;
        this.drop = drop;
    }

    /** @return how often the server had enough of it */
    int until(int port, long end) throws InterruptedException {
        int cut = 0;
        while (System.nanoTime() < end) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setReceiveBufferSize(4096);
                socket.getOutputStream().write(first.getBytes(StandardCharsets.US_ASCII));
                dropByDrop(socket, end);
            } catch (IOException closed) {
                cut++;
                Thread.sleep(100);
            }
        }
        return cut;
    }

    private void dropByDrop(Socket socket, long end) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            if (drop.isEmpty()) {
                if (socket.getInputStream().read() < 0) {
                    return;
                }
            } else {
                socket.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
