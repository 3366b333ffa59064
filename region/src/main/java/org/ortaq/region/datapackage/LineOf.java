package org.ortaq.region.datapackage;

import java.util.regex.Pattern;

/** Where a name stands in a file, for checks that come after the reading and no longer know the line. */
final class LineOf {

    private LineOf() {}

    /** The first line, from 1, that holds the word as a whole; 0 when none does. */
    static int word(PackageFiles files, String file, String word) {
        return wordAfter(files, file, "", word);
    }

    /** The same, looking only from the first line on that begins so. */
    static int wordAfter(PackageFiles files, String file, String beginning, String word) {
        boolean begun = false;
        var whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
        var lines = files.read(file).orElse("").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            begun |= lines[i].startsWith(beginning);
            if (begun && !word.isEmpty() && whole.matcher(lines[i]).find()) {
                return i + 1;
            }
        }
        return 0;
    }
}
