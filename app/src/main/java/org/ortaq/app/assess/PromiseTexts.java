package org.ortaq.app.assess;

import java.util.Optional;
import org.ortaq.commitments.Track;
import org.ortaq.region.promises.Target;

/** How promises are put into words. */
public final class PromiseTexts {

    private static final int WIDEST = 56;

    private PromiseTexts() {}

    static Optional<String> metric(Target target) {
        return target.metric();
    }

    static Optional<String> area(Target target) {
        return target.area();
    }

    static String unit(Target target) {
        return target.unit();
    }

    /** The promise, cut at a word where it is too long for a line. */
    static String brief(Track track) {
        var text = track.commitment().text();
        if (text.length() <= WIDEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', WIDEST - 3);
        return text.substring(0, cut < 20 ? WIDEST - 3 : cut) + " ...";
    }

    /** The year when the deadline is the last day of one. */
    static String deadline(Track track) {
        return track.commitment()
                        .deadline()
                        .map(d -> d.toString().replace("-12-31", ""))
                        .orElse("")
                + (track.commitment().deadlineAssumed() ? "*" : "");
    }
}
