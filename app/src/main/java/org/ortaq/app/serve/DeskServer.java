package org.ortaq.app.serve;

import com.sun.net.httpserver.HttpExchange;
import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import io.avaje.jex.http.HttpResponseException;
import java.util.Optional;
import org.ortaq.app.terminal.Version;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;

/** The server: routes behind the guard, every failure a short object. */
final class DeskServer implements AutoCloseable {

    private static final int MOST_BODY = 256 * 1024;
    private static final int MOST_DRAINED = 1024 * 1024;

    static {
        // Read once by the server of the Java platform: who sends a request drop by drop is cut off, and so is one
        // connection too many; a body too large is read to its end within reason, or its sender would see the
        // connection
        // break and not the answer; small answers do not wait for more.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.setProperty("jdk.httpserver.maxConnections", "500");
        System.setProperty("sun.net.httpserver.drainAmount", String.valueOf(MOST_DRAINED));
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Jex.Server server;
    private final AutoCloseable[] owned;

    /** Starts to listen. */
    DeskServer(Routes routes, String host, int port, AutoCloseable... owned) {
        var guard = new Guard(host);
        var jex = Jex.create();
        jex.config(config -> config.host(host).port(port).health(false).maxRequestSize(MOST_BODY));
        // Delivery packs, and knows what is worth it.
        jex.config(config -> config.compression(io.avaje.jex.compression.CompressionConfig::disableCompression));
        jex.filter((ctx, chain) -> {
            var headers = Guard.headers();
            for (int h = 0; h < headers.length; h += 2) {
                ctx.header(headers[h], headers[h + 1]);
            }
            ctx.header("Server", "ortaq/" + Version.NUMBER);
            guard.check(text(ctx.header("Host")), text(ctx.header("Origin")));
            chain.proceed();
        });
        jex.error(InputException.class, (ctx, wrong) -> Routes.send(ctx, Answer.json(400, Json.of(wrong.problems()))));
        jex.error(Refusal.class, (ctx, refusal) -> Routes.send(ctx, refusal.answer()));
        jex.error(
                HttpResponseException.class,
                (ctx, wrong) -> Routes.send(ctx, Answer.refusal(wrong.status(), words(wrong.status()))));
        jex.error(
                Delivery.Gone.class,
                (ctx, gone) -> logger().log(
                                System.Logger.Level.DEBUG,
                                () -> ctx.method() + " " + path(ctx) + ": the reader has gone",
                                gone));
        jex.error(Exception.class, DeskServer::fail);
        routes.addTo(jex);
        this.server = jex.start();
        this.owned = owned;
    }

    int port() {
        return server.port();
    }

    private static System.Logger logger() {
        return System.getLogger("org.ortaq.serve");
    }

    private static String text(@org.jspecify.annotations.Nullable String header) {
        return Optional.ofNullable(header).orElse("");
    }

    /** What went wrong inside is told to the operator, not to the reader. */
    private static void fail(Context ctx, Exception failure) {
        logger().log(System.Logger.Level.ERROR, ctx.method() + " " + path(ctx), failure);
        Routes.send(ctx, Answer.refusal(500, "The server failed to answer this; its log says why."));
    }

    private static String path(Context ctx) {
        HttpExchange exchange = ctx.exchange();
        return exchange.getRequestURI().getPath().replaceAll("[^\\x21-\\x7e]", "?");
    }

    private static String words(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 413 -> "The body is larger than " + MOST_BODY / 1024 + " kB.";
            default -> "The request could not be read.";
        };
    }

    @Override
    public void close() {
        for (var resource : owned) {
            try {
                resource.close();
            } catch (Exception ignored) {
                logger().log(System.Logger.Level.WARNING, "while stopping", ignored);
            }
        }
        server.shutdown();
    }
}
