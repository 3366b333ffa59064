package org.ortaq.app.trade.panel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.ortaq.table.InputException;
import org.ortaq.trade.estimation.formula.Demand;
import org.ortaq.trade.estimation.panel.Frame;

/** Opens a panel by what its first bytes say it is. */
public final class PanelFile {

    private static final int BUFFER = 1 << 16;

    private PanelFile() {}

    /** @throws InputException when the file cannot be read as a panel, with every mistake found */
    public static Frame read(Path file, Demand demand) throws IOException {
        var name = String.valueOf(file);
        if (Files.isDirectory(file)) throw InputException.of(name, 0, "", "a folder", "a CSV, CSV.gz or Parquet file");
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            in.mark(8);
            byte[] first = in.readNBytes(4);
            in.reset();
            if (isGzip(first)) return csv(new GZIPInputStream(in, BUFFER), name, demand);
            if (isParquet(first)) return ParquetPanel.read(file, demand);
            return csv(in, name, demand);
        } catch (NoSuchFileException missing) {
            throw InputException.of(name, 0, "", "", "a CSV, CSV.gz or Parquet file");
        } catch (ZipException | java.io.EOFException broken) {
            throw InputException.of(name, 0, "", "a broken gzip file", "a whole one: " + broken.getMessage());
        }
    }

    private static Frame csv(InputStream in, String name, Demand demand) throws IOException {
        return new CsvPanel(in, name, demand).read();
    }

    private static boolean isGzip(byte[] first) {
        return first.length >= 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b;
    }

    private static boolean isParquet(byte[] first) {
        return first.length == 4 && first[0] == 'P' && first[1] == 'A' && first[2] == 'R' && first[3] == '1';
    }
}
