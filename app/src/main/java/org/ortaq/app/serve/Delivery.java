package org.ortaq.app.serve;

import io.avaje.jex.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Sends an answer: packed where the reader can unpack it, and not at all where the reader has it already. */
final class Delivery {

    private static final int WORTH_PACKING = 1024;

    private Delivery() {}

    /** The connection broke: nobody is there to be answered. */
    static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1;

        Gone(UncheckedIOException broken) {
            super("the connection is closed", broken);
        }
    }

    /** @throws Gone when the sender breaks off */
    static String body(Context ctx) {
        try {
            return ctx.body();
        } catch (UncheckedIOException broken) {
            throw new Gone(broken);
        }
    }

    /** @throws Gone when the reader does not wait for it */
    static void send(Context ctx, Answer answer) {
        head(ctx, answer);
        ctx.header("Cache-Control", "no-store");
        write(ctx, packed(ctx, answer));
    }

    private static void write(Context ctx, byte[] bytes) {
        try {
            ctx.write(bytes);
        } catch (UncheckedIOException broken) {
            throw new Gone(broken);
        }
    }

    /**
     * A file of the page: the reader keeps it and asks whether it is still the same.
     *
     * @throws Gone when the reader does not wait for it
     */
    static void sendFile(Context ctx, Answer file) {
        var tag = tag(file.body());
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", "no-cache");
        if (header(ctx, "If-None-Match").equals(tag)) {
            write(ctx.status(304), new byte[0]);
            return;
        }
        head(ctx, file);
        write(ctx, packed(ctx, file));
    }

    private static void head(Context ctx, Answer answer) {
        ctx.status(answer.status()).contentType(answer.type());
        if (answer.status() == 429) {
            ctx.header("Retry-After", "2");
        }
    }

    private static byte[] packed(Context ctx, Answer answer) {
        boolean wanted = header(ctx, "Accept-Encoding").toLowerCase(Locale.ROOT).contains("gzip");
        if (!wanted || answer.body().length < WORTH_PACKING || answer.type().startsWith("image/png")) {
            return answer.body();
        }
        ctx.header("Content-Encoding", "gzip");
        ctx.header("Vary", "Accept-Encoding");
        var bytes = new ByteArrayOutputStream(answer.body().length / 3);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] body) {
        var sum = new CRC32();
        sum.update(body);
        return '"' + HexFormat.of().toHexDigits(sum.getValue()) + '-' + body.length + '"';
    }

    private static String header(Context ctx, String name) {
        return Optional.ofNullable(ctx.header(name)).orElse("");
    }
}
